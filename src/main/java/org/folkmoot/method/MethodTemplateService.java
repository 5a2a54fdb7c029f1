package org.folkmoot.method;

import java.util.List;
import java.util.Optional;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Templates of methods: facilitators read them, managers change them. */
@Service
@Transactional(readOnly = true)
public class MethodTemplateService {

    private final MethodTemplates templates;
    private final CurrentMember currentMember;
    private final AuditLog audit;

    MethodTemplateService(MethodTemplates templates, CurrentMember currentMember, AuditLog audit) {
        this.templates = templates;
        this.currentMember = currentMember;
        this.audit = audit;
    }

    /** Retired ones too, the oldest first. */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public List<MethodTemplateDetail> all() {
        return templates.latest();
    }

    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public Optional<MethodTemplateDetail> find(MethodTemplateId id) {
        return templates.find(id);
    }

    /** Another template with the same phases and questions. @throws RefusedException TEMPLATE_UNKNOWN */
    @Transactional
    @PreAuthorize("hasRole('MANAGER')")
    public MethodTemplateId copy(MethodTemplateId id, String name) {
        var from = templates.find(id).orElseThrow(() -> new RefusedException(MethodRefusal.TEMPLATE_UNKNOWN));
        var made = new MethodTemplateId(Ids.next());
        add(new EditMethod(made, 0, name, from.purpose(), true, from.phases(), from.questions()));
        return made;
    }

    /**
     * Another edition. Inquiries that have taken the template keep the one they took.
     *
     * @throws RefusedException TEMPLATE_CHANGED when somebody else changed it meanwhile, TEMPLATE_UNKNOWN
     */
    @Transactional
    @PreAuthorize("hasRole('MANAGER')")
    public void edit(EditMethod asked) {
        var before = templates
                .find(asked.template())
                .orElseThrow(() -> new RefusedException(MethodRefusal.TEMPLATE_UNKNOWN));
        if (before.edition() != asked.seen()) throw new RefusedException(MethodRefusal.TEMPLATE_CHANGED);
        add(asked);
    }

    private void add(EditMethod asked) {
        try {
            templates.add(asked, currentMember.id());
        } catch (DataIntegrityViolationException someoneElseWasFirst) {
            throw new RefusedException(MethodRefusal.TEMPLATE_CHANGED);
        }
        audit.record(AuditLine.of(
                "method.audit.template", "method-template", asked.template().value(), asked.name()));
    }
}
