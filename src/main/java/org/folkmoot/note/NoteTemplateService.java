package org.folkmoot.note;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberService;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Templates of notes: what facilitators may begin with, and how managers change them. */
@Service
@Transactional(readOnly = true)
public class NoteTemplateService {

    private final Templates templates;
    private final TemplateEditions editions;
    private final TemplateSections sections;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final AuditLog audit;

    NoteTemplateService(
            Templates templates,
            TemplateEditions editions,
            TemplateSections sections,
            MemberService members,
            CurrentMember currentMember,
            AuditLog audit) {
        this.templates = templates;
        this.editions = editions;
        this.sections = sections;
        this.members = members;
        this.currentMember = currentMember;
        this.audit = audit;
    }

    /** What notes can begin with, the oldest template first. */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public List<NoteTemplateDetail> offered() {
        return details(
                templates.latest().stream().filter(TemplateEdition::offered).toList());
    }

    /** Those put aside too. */
    @PreAuthorize("hasRole('MANAGER')")
    public List<NoteTemplateDetail> all() {
        return details(templates.latest());
    }

    @PreAuthorize("hasRole('MANAGER')")
    public Optional<NoteTemplateDetail> find(NoteTemplateId id) {
        return editions.findFirstByTemplateIdOrderByEditionDesc(id.value())
                .map(edition -> details(List.of(edition)).getFirst());
    }

    /** Another template with the same sections. @throws RefusedException NOT_THERE */
    @Transactional
    @PreAuthorize("hasRole('MANAGER')")
    public NoteTemplateId copy(NoteTemplateId id, String title) {
        var from = find(id).orElseThrow(() -> new RefusedException(NoteRefusal.NOT_THERE));
        var made = new NoteTemplateId(Ids.next());
        add(new EditTemplate(made, 0, title, from.commentDays(), true, from.sections()));
        return made;
    }

    /**
     * Another edition. Notes that have begun keep the one they began with.
     *
     * @throws RefusedException TEMPLATE_CHANGED when somebody else changed it meanwhile, LAST_TEMPLATE, NOT_THERE
     */
    @Transactional
    @PreAuthorize("hasRole('MANAGER')")
    public void edit(EditTemplate asked) {
        var before = editions.findFirstByTemplateIdOrderByEditionDesc(
                        asked.template().value())
                .orElseThrow(() -> new RefusedException(NoteRefusal.NOT_THERE));
        if (before.edition() != asked.seen()) throw new RefusedException(NoteRefusal.TEMPLATE_CHANGED);
        var others = templates.latest().stream()
                .anyMatch(one -> one.offered() && !one.template().equals(asked.template()));
        if (!asked.offered() && !others) throw new RefusedException(NoteRefusal.LAST_TEMPLATE);
        add(asked);
    }

    private void add(EditTemplate asked) {
        try {
            templates.add(asked, currentMember.id());
        } catch (DataIntegrityViolationException someoneElseWasFirst) {
            throw new RefusedException(NoteRefusal.TEMPLATE_CHANGED);
        }
        audit.record(AuditLine.of(
                "note.audit.template", "note-template", asked.template().value(), asked.title()));
    }

    private List<NoteTemplateDetail> details(List<TemplateEdition> all) {
        var texts = sections
                .findByEditionIdInOrderByPlace(
                        all.stream().map(one -> one.id().value()).toList())
                .stream()
                .collect(Collectors.groupingBy(TemplateSection::edition));
        var names = members.namesOf(all.stream()
                .map(TemplateEdition::madeBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return all.stream()
                .map(one -> new NoteTemplateDetail(
                        one.template(),
                        one.id(),
                        one.edition(),
                        one.title(),
                        one.commentDays(),
                        one.offered(),
                        Optional.ofNullable(one.madeBy()).map(names::get).orElse(""),
                        one.madeAt(),
                        texts.getOrDefault(one.id().value(), List.of()).stream()
                                .map(TemplateSection::text)
                                .toList()))
                .toList();
    }
}
