package org.folkmoot.steering.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.idea.ui.IdeaNavigation;
import org.folkmoot.idea.ui.IdeaWords;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.folkmoot.steering.DecisionId;
import org.folkmoot.steering.MeetingDetail;
import org.folkmoot.steering.MeetingId;
import org.folkmoot.steering.MeetingPreview;
import org.folkmoot.steering.MeetingPublishing;
import org.folkmoot.steering.MeetingService;
import org.folkmoot.steering.MeetingState;
import org.folkmoot.steering.PreparedDecision;

/** Every answer of a meeting as it will be read, who is told, what stays prepared, and the button that publishes them all. */
@Route(MeetingNavigation.PUBLISH)
@RolesAllowed("STEERING")
class MeetingPublishView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MeetingService meetings;
    private final transient MeetingPublishing publishing;
    private final transient IdeaWords words;
    private final transient Dates dates;
    private String title = "";

    MeetingPublishView(MeetingService meetings, MeetingPublishing publishing, IdeaWords words, Dates dates) {
        this.meetings = meetings;
        this.publishing = publishing;
        this.words = words;
        this.dates = dates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(MeetingNavigation.MEETING_ID)
                .flatMap(MeetingId::parse)
                .flatMap(meetings::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(MeetingDetail meeting) {
        removeAll();
        var preview = publishing.preview(meeting.id());
        title = getTranslation("steering.publish.title", dates.moment(meeting.startsAt()));
        var publish = new Button(getTranslation("steering.preview.publish"));
        publish.addClassName("fm-primary");
        publish.setDisableOnClick(true);
        publish.addClickListener(click -> publish(meeting.id(), preview));
        publish.setVisible(
                meeting.state() == MeetingState.ENDED && !preview.ready().isEmpty());
        add(new PageHeader(title, publish)
                .kicker(new Anchor(
                        MeetingNavigation.meeting(meeting.id()), "◂ " + getTranslation("steering.meetings.title")))
                .subline(getTranslation(
                        "steering.publish.subline",
                        preview.ready().size(),
                        preview.present(),
                        preview.quorum().needed(),
                        preview.quorum().groupSize())));
        if (preview.ready().isEmpty())
            add(new EmptyState(getTranslation(
                    preview.held().isEmpty() ? "steering.publish.none.prepared" : "steering.publish.none")));
        else add(new Paragraph(getTranslation("steering.preview.intro")));
        preview.ready().forEach(one -> add(answer(one, preview.told().getOrDefault(one.idea(), List.of()))));
        if (!preview.held().isEmpty()) add(held(preview));
    }

    private Article answer(PreparedDecision decision, List<String> told) {
        var block = new PreparedBlock(decision, words, dates);
        if (decision.publishable())
            block.note(new NativeDetails(
                    getTranslation("steering.publish.told", getTranslation("steering.preview.people", told.size())),
                    new Paragraph(String.join(", ", told))));
        else {
            var stands = new Paragraph(getTranslation(
                    decision.stage().inFiltering() ? "steering.preview.target-gone" : "steering.preview.withdrawn"));
            stands.addClassName("fm-error");
            block.note(stands);
        }
        var article =
                new Article(new H2(new Anchor(SteeringNavigation.cockpit(decision.idea()), decision.title())), block);
        article.addClassName("fm-section");
        return article;
    }

    private PageSection held(MeetingPreview preview) {
        return new PageSection(
                getTranslation("steering.publish.held"),
                new Paragraph(getTranslation("steering.publish.held.intro")),
                new Rows(preview.held().stream()
                        .map(item -> new Row(item.title(), "", IdeaNavigation.idea(requireNonNull(item.idea())))
                                .end(getTranslation(
                                        "steering.publish.held.line",
                                        item.counted(),
                                        preview.quorum().needed())))
                        .toArray(Row[]::new)));
    }

    /** Whatever refuses it, the page then shows what is prepared now. */
    private void publish(MeetingId id, MeetingPreview preview) {
        Set<DecisionId> previewed =
                preview.ready().stream().map(PreparedDecision::id).collect(Collectors.toUnmodifiableSet());
        try {
            var publication = publishing.publish(id, previewed);
            getUI().ifPresent(ui -> ui.navigate(SteeringNavigation.publication(publication)));
        } catch (RefusedException refused) {
            Notice.keep(getTranslation(refused.refusal().key(), refused.arguments()));
            meetings.find(id).ifPresent(this::show);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
