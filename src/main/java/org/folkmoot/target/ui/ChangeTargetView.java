package org.folkmoot.target.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.member.MemberService;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.target.TargetDetail;
import org.folkmoot.target.TargetId;
import org.folkmoot.target.TargetLine;
import org.folkmoot.target.TargetService;
import org.folkmoot.target.TargetTerms;
import org.folkmoot.target.TargetWords;

/** Changes what a target says, with a reason. Whoever saves second is told what stands there now, and keeps what they typed. */
@Route(TargetNavigation.CHANGE)
@RolesAllowed("MANAGER")
class ChangeTargetView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TargetService targets;
    private final transient ProgrammeService programme;
    private final transient MemberService members;
    private final transient TargetWords words;
    private int seen;

    ChangeTargetView(TargetService targets, ProgrammeService programme, MemberService members, TargetWords words) {
        this.targets = targets;
        this.programme = programme;
        this.members = members;
        this.words = words;
        addClassName("fm-target-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(TargetNavigation.TARGET_ID)
                .flatMap(TargetId::parse)
                .flatMap(targets::find)
                .map(TargetDetail::line)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(TargetLine line) {
        removeAll();
        seen = line.revision();
        var form = new TargetForm(programme, members);
        form.fill(line.terms(), line.ownerName());
        var reason = new TextField(getTranslation("target.form.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(getTranslation("target.form.reason.help"));
        form.add(reason);
        var page = TargetNavigation.target(line.id());
        form.add(new TargetSaving(getTranslation("target.save"), page, foot -> {
            var why = FieldErrors.on(reason, () -> Texts.line(reason.getValue(), TargetService.REASON_MAX));
            var terms = form.read();
            if (why.isPresent() && terms.isPresent()) save(line.id(), terms.get(), why.get(), foot);
        }));
        add(
                new PageHeader(getTranslation("target.change"))
                        .kicker(new Anchor(page, getTranslation("target.change.back")))
                        .subline(line.terms().title()),
                form);
    }

    private void save(TargetId id, TargetTerms terms, String why, TargetSaving foot) {
        try {
            targets.change(id, seen, terms, why);
        } catch (RefusedException no) {
            foot.refuse(no, now(id));
            return;
        }
        Notice.show(getTranslation("target.saved"));
        getUI().ifPresent(ui -> ui.navigate(TargetNavigation.target(id)));
    }

    /** What somebody else made of it meanwhile; saving again puts what is typed in its place. */
    private Component[] now(TargetId id) {
        var line = targets.find(id).map(TargetDetail::line).filter(one -> one.revision() != seen);
        if (line.isEmpty()) return new Component[0];
        var terms = line.get().terms();
        seen = line.get().revision();
        return new Component[] {
            new Paragraph(getTranslation(
                    "target.change.now",
                    terms.title(),
                    words.goal(terms, line.get().outOf()),
                    words.by(terms)))
        };
    }

    @Override
    public String getPageTitle() {
        return getTranslation("target.change");
    }
}
