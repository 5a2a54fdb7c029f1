package org.folkmoot.idea.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.folkmoot.idea.IdeaDetail;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.VersionComparison;
import org.folkmoot.idea.VersionLine;
import org.folkmoot.idea.WordDifference;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** The wordings an idea has had, and what changed between two of them. Which two stands in the address. */
@Route(IdeaNavigation.VERSIONS)
@AnonymousAllowed
class VersionsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    private final transient IdeaPageServices page;
    private String title = "";

    VersionsView(IdeaPageServices page) {
        this.page = page;
        addClassName("fm-reading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(IdeaNavigation.IDEA_ID)
                .flatMap(IdeaId::parse)
                .flatMap(page.ideas()::find)
                .ifPresentOrElse(idea -> show(idea, event), () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(IdeaDetail idea, BeforeEnterEvent event) {
        removeAll();
        title = getTranslation("idea.versions.title", idea.title());
        add(new PageHeader(title).kicker(new Anchor(IdeaNavigation.idea(idea.id()), "◂ " + idea.title())));
        var versions = page.versions().of(idea.id());
        if (versions.isEmpty()) {
            add(new EmptyState(getTranslation("idea.versions.none")));
            return;
        }
        var after = number(event, AFTER).orElse(idea.revision());
        var before = number(event, BEFORE).orElse(after - 1);
        page.versions()
                .compare(idea.id(), before, after)
                .ifPresentOrElse(this::show, () -> add(new Paragraph(getTranslation("idea.versions.unknown"))));
        add(new PageSection(getTranslation("idea.versions.all"), list(idea, versions)));
    }

    private void show(VersionComparison compared) {
        var section = new PageSection(
                getTranslation("idea.versions.compared", compared.before(), compared.after()),
                new Paragraph(getTranslation("idea.versions.how")));
        part(section, "idea.form.title", compared.title());
        part(section, "idea.wording.title", compared.wording());
        part(section, "idea.helps.title", compared.helps());
        if (compared.placement() != null) part(section, "idea.placement.title", compared.placement());
        add(section);
    }

    private void part(PageSection section, String key, WordDifference difference) {
        if (difference.isNone()) return;
        section.add(new H2(getTranslation(key)), new DifferenceText(difference));
    }

    private Rows list(IdeaDetail idea, List<VersionLine> versions) {
        return new Rows(versions.stream().map(one -> row(idea, one)).toArray(Row[]::new));
    }

    private Row row(IdeaDetail idea, VersionLine one) {
        var name = getTranslation("idea.versions.one", one.revision());
        var when = page.dates().moment(one.writtenAt());
        var grey = one.writtenBy() == null ? when : getTranslation("idea.versions.by", when, one.writtenBy());
        if (!one.note().isEmpty()) grey = getTranslation("idea.versions.note", grey, one.note());
        var row = one.revision() == 1
                ? new Row(name, grey)
                : new Row(
                        name,
                        grey,
                        IdeaNavigation.versions(idea.id()) + "?before=" + (one.revision() - 1) + "&after="
                                + one.revision());
        return one.substance() ? row.end(new Pill(getTranslation("idea.versions.substance"), Pill.Tone.ACTIVE)) : row;
    }

    private static Optional<Integer> number(BeforeEnterEvent event, String name) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(name)
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::valueOf);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
