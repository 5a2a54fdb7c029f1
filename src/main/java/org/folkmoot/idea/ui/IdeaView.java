package org.folkmoot.idea.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.comment.CommentId;
import org.folkmoot.comment.CommentLine;
import org.folkmoot.comment.CommentOn;
import org.folkmoot.comment.ui.BackLinks;
import org.folkmoot.comment.ui.CommentSection;
import org.folkmoot.files.ui.FileList;
import org.folkmoot.idea.IdeaAction;
import org.folkmoot.idea.IdeaDetail;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.moderation.ui.NoteBanner;
import org.folkmoot.moderation.ui.ReportButton;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.folkmoot.shared.ui.RichTextView;
import org.jspecify.annotations.Nullable;

/** One idea: where it stands, the answer, its wording, its place in the strategy, who is behind it, what people say. */
@Route(IdeaNavigation.IDEA)
@AnonymousAllowed
class IdeaView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String KIND = "idea";

    private final transient IdeaPageServices page;
    private String title = "";
    private @Nullable BackingSection backing;

    IdeaView(IdeaPageServices page) {
        this.page = page;
        addClassName("fm-idea");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("comment")
                .flatMap(CommentId::parse);
        event.getRouteParameters()
                .get(IdeaNavigation.IDEA_ID)
                .flatMap(IdeaId::parse)
                .flatMap(page.ideas()::find)
                .ifPresentOrElse(idea -> show(idea, wanted), () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(IdeaDetail idea, Optional<CommentId> wanted) {
        removeAll();
        title = idea.title();
        add(header(idea), new IdeaSteps(idea, page.delivery().steps(idea.id()), page.words(), page.dates()));
        if (idea.note() != null) add(new NoteBanner(idea.note(), idea.mine(), page.dates()));
        if (!page.visitor())
            page.coAuthors()
                    .mine(idea.id())
                    .ifPresent(asked ->
                            add(new InvitationBanner(page.coAuthors(), asked, page.dates(), () -> again(idea))));
        if (idea.withdrawal() != null) add(withdrawal(idea.withdrawal()));
        if (idea.answer() != null) add(new AnswerBlock(idea.answer(), page.words(), page.dates()));
        add(page.blocks(idea, () -> again(idea)));
        add(new PageSection(getTranslation("idea.wording.title"), RichTextView.show(idea.wording())));
        if (!idea.helps().isEmpty())
            add(new PageSection(getTranslation("idea.helps.title"), RichTextView.show(idea.helps())));
        if (!idea.merged().isEmpty()) add(MergedIdeas.section(idea.merged()));
        var support = new BackingSection(
                page.words(), idea.backing(), page.ideas().backedBy(idea.id()), getTranslation("idea.backing.title"));
        backing = support;
        add(
                new FileList(page.files(), idea.id().asHolder(), page.dates()),
                new PageSection(
                        getTranslation("idea.placement.title"),
                        new Paragraph(page.words().placement(idea))),
                support);
        actions(idea);
        if (idea.writing() && idea.stage().inFiltering())
            add(new CoAuthorSection(page.coAuthors(), idea, () -> again(idea)));
        differences(idea);
        add(discussion(idea, wanted));
        related(idea);
        add(new BackLinks(page.comments(), page.dates(), KIND, idea.id().value()));
        if (idea.reportable()) add(report(idea));
    }

    private PageHeader header(IdeaDetail idea) {
        var support = new SupportButton(page.ideas(), page.words(), page.visitor(), now -> follow(idea.stage(), now));
        support.show(idea);
        var header = new PageHeader(idea.title(), support)
                .kicker(new Anchor(IdeaNavigation.list(), "◂ " + getTranslation("idea.back")))
                .beside(page.parts().about(idea.id().asOrigin(idea.title())));
        var line = new ArrayList<Component>();
        line.add(new Span(page.words().submitted(idea)));
        page.words().typed(idea).ifPresent(words -> line.add(new Span(" · " + words)));
        if (idea.origin() != null) {
            line.add(new Span(" · "));
            line.add(origin(idea.origin()));
        }
        if (idea.revision() > 1) {
            line.add(new Span(" · "));
            line.add(new Anchor(
                    IdeaNavigation.versions(idea.id()), getTranslation("idea.versions.link", idea.revision())));
        }
        return header.subline(line.toArray(Component[]::new));
    }

    /** After a click on the button: usually only the figures below it have moved. */
    private void follow(IdeaStage shown, IdeaDetail now) {
        if (now.stage() == shown && backing != null) backing.show(now.backing());
        else show(now, Optional.empty());
    }

    private void again(IdeaDetail idea) {
        page.ideas().find(idea.id()).ifPresent(now -> show(now, Optional.empty()));
    }

    private Span origin(Origin origin) {
        var text = getTranslation("idea.line.origin", getTranslation("origin." + origin.kind()), origin.label());
        return origin.link().isEmpty() ? new Span(text) : new Span(new Anchor(origin.link(), text + " ▸"));
    }

    private Section withdrawal(IdeaDetail.Withdrawal withdrawal) {
        var block = new Section(
                new H2(getTranslation("idea.withdrawn.title", page.dates().day(withdrawal.at()))));
        block.addClassName("fm-note");
        if (!withdrawal.reason().isEmpty()) block.add(RichTextView.show(withdrawal.reason()));
        return block;
    }

    private void actions(IdeaDetail idea) {
        var actions = new ShareLine(page.settings().url(IdeaNavigation.idea(idea.id())), idea.title());
        if (idea.openActions().contains(IdeaAction.REVISE)) {
            var revise = new Anchor(IdeaNavigation.revise(idea.id()), getTranslation("idea.revise"));
            revise.addClassName("fm-secondary");
            actions.addComponentAsFirst(revise);
        }
        if (idea.openActions().contains(IdeaAction.WITHDRAW)) actions.add(withdraw(idea));
        add(actions);
    }

    private Button withdraw(IdeaDetail idea) {
        var button = new Button(
                getTranslation("idea.withdraw"),
                click -> new WithdrawDialog(reason -> {
                            page.ideas().withdraw(idea.id(), reason);
                            again(idea);
                            Notice.show(getTranslation("idea.withdrawn.done"));
                        })
                        .open());
        button.addClassName("fm-quiet");
        return button;
    }

    /** For its authors and the steering group: why it is another idea than those it was compared with. */
    private void differences(IdeaDetail idea) {
        var said = page.differences().of(idea.id());
        if (said.isEmpty()) return;
        var section = new PageSection(getTranslation("idea.differences.title"));
        said.forEach(one -> section.add(
                new Paragraph(
                        new Span(getTranslation("idea.differences.than") + " "),
                        new Anchor(IdeaNavigation.idea(one.other()), one.title())),
                RichTextView.show(one.reason())));
        add(section);
    }

    private CommentSection discussion(IdeaDetail idea, Optional<CommentId> wanted) {
        return new CommentSection(
                        page.comments(),
                        page.moderation(),
                        page.dates(),
                        new CommentOn(KIND, idea.id().value()),
                        page.visitor(),
                        () -> {})
                .withAction(line -> askToJoin(idea, line))
                .open(wanted);
    }

    private Optional<Component> askToJoin(IdeaDetail idea, CommentLine line) {
        if (!idea.openActions().contains(IdeaAction.INVITE) || line.ofAuthor() || line.mine() || line.takenBack())
            return Optional.empty();
        var ask = new Button(getTranslation("idea.coauthor.from-comment"), click -> {
            try {
                page.coAuthors().inviteFrom(idea.id(), line.id());
                Notice.show(getTranslation("idea.coauthor.asked.done"));
            } catch (RefusedException refused) {
                Notice.show(getTranslation(refused.refusal().key(), refused.arguments()));
            }
            again(idea);
        });
        ask.addClassName("fm-quiet");
        return Optional.of(ask);
    }

    private void related(IdeaDetail idea) {
        var rows = RelatedIdeas.rows(page, idea);
        if (!rows.isEmpty()) add(new PageSection(getTranslation("idea.related.title"), RelatedIdeas.of(rows)));
    }

    private ReportButton report(IdeaDetail idea) {
        var thing = idea.id().asThing();
        var reported = page.moderation().reportedByMe(thing.kind(), List.of(thing.id()));
        return new ReportButton(page.moderation(), thing, idea.title(), !reported.isEmpty());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
