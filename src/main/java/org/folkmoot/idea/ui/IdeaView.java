package org.folkmoot.idea.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.folkmoot.files.FileService;
import org.folkmoot.files.ui.FileList;
import org.folkmoot.idea.Backing;
import org.folkmoot.idea.IdeaAction;
import org.folkmoot.idea.IdeaDetail;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.SimilarIdeas;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.moderation.ModerationService;
import org.folkmoot.moderation.ui.NoteBanner;
import org.folkmoot.moderation.ui.ReportButton;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.RichTextView;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.folkmoot.shared.ui.SubjectParts;

/** One idea: where it stands, the answer, its wording, its place in the strategy, who is behind it. */
@Route(IdeaNavigation.IDEA)
@AnonymousAllowed
class IdeaView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient IdeaService ideas;
    private final transient SimilarIdeas similar;
    private final transient IdeaWords words;
    private final transient ModerationService moderation;
    private final transient FileService files;
    private final transient SubjectParts parts;
    private final transient Dates dates;
    private final boolean visitor;
    private final Paragraph backed = new Paragraph();
    private String title = "";

    IdeaView(
            IdeaService ideas,
            SimilarIdeas similar,
            IdeaWords words,
            ModerationService moderation,
            FileService files,
            SubjectParts parts,
            Dates dates,
            CurrentMember currentMember) {
        this.ideas = ideas;
        this.similar = similar;
        this.words = words;
        this.moderation = moderation;
        this.files = files;
        this.parts = parts;
        this.dates = dates;
        this.visitor = currentMember.find().isEmpty();
        addClassName("fm-idea");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(IdeaNavigation.IDEA_ID)
                .flatMap(IdeaId::parse)
                .flatMap(ideas::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(IdeaDetail idea) {
        removeAll();
        title = idea.title();
        var support = new SupportButton(ideas, words, visitor, now -> follow(idea.stage(), now));
        support.show(idea);
        var header = new PageHeader(idea.title(), support)
                .kicker(new Anchor(IdeaNavigation.list(), "◂ " + getTranslation("idea.back")))
                .beside(parts.about(idea.id().asOrigin(idea.title())));
        var submitted = new Span(words.submitted(idea));
        if (idea.origin() == null) header.subline(submitted);
        else header.subline(submitted, new Span(" · "), origin(idea.origin()));
        add(header, new IdeaSteps(idea, words, dates));
        if (idea.note() != null) add(new NoteBanner(idea.note(), idea.mine(), dates));
        if (idea.withdrawal() != null) add(withdrawal(idea.withdrawal()));
        if (idea.answer() != null) add(new AnswerBlock(idea.answer(), words, dates));
        add(
                section("idea.wording.title", RichTextView.show(idea.wording())),
                new FileList(files, idea.id().asHolder(), dates),
                section("idea.placement.title", new Paragraph(words.placement(idea))),
                section("idea.backing.title", backing(idea.backing())));
        more(idea);
        if (idea.openActions().contains(IdeaAction.WITHDRAW)) add(withdraw(idea));
        if (idea.reportable()) add(report(idea));
    }

    private void more(IdeaDetail idea) {
        var like = similar.moreLike(idea);
        if (like.isEmpty()) return;
        var rows = like.stream()
                .map(found -> new Row(
                        found.idea().title(),
                        words.row(found.idea()),
                        IdeaNavigation.idea(found.idea().id())))
                .toArray(Row[]::new);
        add(section("idea.similar.title", new Rows(rows)));
    }

    /** After a click on the button: usually only the figures below it have moved. */
    private void follow(IdeaStage shown, IdeaDetail now) {
        if (now.stage() == shown) backed.setText(words.backing(now.backing()));
        else show(now);
    }

    private Section section(String titleKey, Component... parts) {
        var section = new Section(new H2(getTranslation(titleKey)));
        section.addClassName("fm-section");
        section.add(parts);
        return section;
    }

    private Div backing(Backing backing) {
        var rule = new NativeDetails(
                getTranslation("idea.backing.rule.label"),
                new Paragraph(getTranslation("idea.backing.rule", Backing.SMALLEST_SHOWN)));
        rule.addClassName("fm-rule");
        backed.setText(words.backing(backing));
        return new Div(backed, rule);
    }

    private Span origin(Origin origin) {
        var text = getTranslation("idea.line.origin", getTranslation("origin." + origin.kind()), origin.label());
        return origin.link().isEmpty() ? new Span(text) : new Span(new Anchor(origin.link(), text + " ▸"));
    }

    private Section withdrawal(IdeaDetail.Withdrawal withdrawal) {
        var block = new Section(new H2(getTranslation("idea.withdrawn.title", dates.day(withdrawal.at()))));
        block.addClassName("fm-note");
        if (!withdrawal.reason().isEmpty()) block.add(RichTextView.show(withdrawal.reason()));
        return block;
    }

    private Div withdraw(IdeaDetail idea) {
        var button = new Button(
                getTranslation("idea.withdraw"),
                click -> new WithdrawDialog(reason -> {
                            ideas.withdraw(idea.id(), reason);
                            ideas.find(idea.id()).ifPresent(this::show);
                            Notice.show(getTranslation("idea.withdrawn.done"));
                        })
                        .open());
        button.addClassName("fm-quiet");
        var actions = new Div(button);
        actions.addClassName("fm-actions");
        return actions;
    }

    private ReportButton report(IdeaDetail idea) {
        var thing = idea.id().asThing();
        var reported = moderation.reportedByMe(thing.kind(), List.of(thing.id()));
        return new ReportButton(moderation, thing, idea.title(), !reported.isEmpty());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
