package org.folkmoot.steering;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.idea.IdeaDetail;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Templates for answers: kept by the group, and filled in for an idea. */
@Service
@Transactional(readOnly = true)
public class AnswerTemplateService {

    private final AnswerTemplates templates;
    private final MeetingItems items;
    private final Meetings meetings;
    private final IdeaService ideas;
    private final MeetingWords words;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final Dates dates;
    private final PortalClock clock;

    AnswerTemplateService(
            AnswerTemplates templates,
            MeetingItems items,
            Meetings meetings,
            IdeaService ideas,
            MeetingWords words,
            CurrentMember currentMember,
            AuditLog audit,
            Dates dates,
            PortalClock clock) {
        this.templates = templates;
        this.items = items;
        this.meetings = meetings;
        this.ideas = ideas;
        this.words = words;
        this.currentMember = currentMember;
        this.audit = audit;
        this.dates = dates;
        this.clock = clock;
    }

    /** By name. */
    @PreAuthorize("hasRole('STEERING')")
    public List<TemplateLine> list() {
        return templates.standing().stream().map(AnswerTemplateService::line).toList();
    }

    /** @throws RefusedException TEMPLATE_NAME_TAKEN */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public TemplateId add(WriteTemplate asked) {
        var template = new AnswerTemplate(asked, currentMember.id(), clock.instant());
        save(template);
        onRecord("steering.audit.template-added", template);
        return template.id();
    }

    /** @param seen the revision the person read. @throws RefusedException TEMPLATE_CHANGED, TEMPLATE_NAME_TAKEN */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public void change(TemplateId id, int seen, WriteTemplate asked) {
        var template = one(id);
        template.change(seen, asked, currentMember.id(), clock.instant());
        save(template);
        onRecord("steering.audit.template-changed", template);
    }

    /** It is offered no longer; answers filled in from it stay. @throws RefusedException TEMPLATE_CHANGED */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public void putAway(TemplateId id) {
        var template = one(id);
        template.putAway(currentMember.id(), clock.instant());
        onRecord("steering.audit.template-put-away", template);
    }

    /** Its words with everything filled in that is known of the idea. @throws RefusedException TEMPLATE_CHANGED */
    @PreAuthorize("hasRole('STEERING')")
    public TemplateLine fill(TemplateId id, IdeaId about) {
        var template = line(one(id));
        return ideas.find(about)
                .map(idea -> new TemplateLine(
                        template.id(),
                        template.revision(),
                        template.name(),
                        template.outcome(),
                        filled(template.reason(), idea),
                        filled(template.steer(), idea)))
                .orElse(template);
    }

    private String filled(String text, IdeaDetail idea) {
        return WriteTemplate.IN_BRACES
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Placeholder.parse(found.group(1))
                        .map(one -> value(one, idea))
                        .orElse(found.group())));
    }

    private String value(Placeholder one, IdeaDetail idea) {
        return switch (one) {
            case TITLE -> idea.title();
            case AUTHOR ->
                idea.sector() == null
                        ? words.text("steering.template.author")
                        : words.text("steering.template.author-of", idea.sector());
            case THEME -> idea.theme() == null ? words.text("steering.template.no-theme") : idea.theme();
            case SUPPORTERS -> String.valueOf(idea.backing().supporters());
            case SUBMITTED -> dates.fullDay(clock.local(idea.submittedAt()).toLocalDate());
            case MEETING_DATE -> meetingOf(idea.id()).orElseGet(() -> dates.fullDay(clock.today()));
            case TODAY -> dates.fullDay(clock.today());
        };
    }

    private Optional<String> meetingOf(IdeaId idea) {
        return items.waitingFor(List.of(idea.value())).stream()
                .findFirst()
                .flatMap(item -> meetings.findById(item.meeting()))
                .map(meeting -> dates.fullDay(clock.local(meeting.startsAt()).toLocalDate()));
    }

    private void save(AnswerTemplate template) {
        try {
            templates.saveAndFlush(template);
        } catch (DataIntegrityViolationException sameName) {
            throw new RefusedException(SteeringRefusal.TEMPLATE_NAME_TAKEN, template.name());
        }
    }

    private AnswerTemplate one(TemplateId id) {
        return templates.findById(id.value()).orElseThrow(() -> new RefusedException(SteeringRefusal.TEMPLATE_CHANGED));
    }

    private void onRecord(String what, AnswerTemplate template) {
        audit.record(AuditLine.of(what, "template", template.id().value(), template.name()));
    }

    private static TemplateLine line(AnswerTemplate one) {
        return new TemplateLine(one.id(), one.revision(), one.name(), one.outcome(), one.reason(), one.steer());
    }
}
