package org.folkmoot.moderation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.moderation.Conduct;
import org.folkmoot.moderation.ConductService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.RichTextView;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** The code of conduct; an earlier version with {@code ?version=2}. */
@Route(ModerationNavigation.CONDUCT)
@AnonymousAllowed
@Menu(order = 190, title = "nav.conduct")
class ConductView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ConductService conduct;
    private final transient Dates dates;
    private final boolean writes;

    ConductView(ConductService conduct, Dates dates, CurrentMember currentMember) {
        this.conduct = conduct;
        this.dates = dates;
        this.writes = currentMember.has(Role.MANAGER);
        addClassName("fm-reading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getSingleParameter("version");
        asked.map(this::version)
                .orElseGet(() -> Optional.of(conduct.current()))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private Optional<Conduct> version(String text) {
        return text.matches("[0-9]{1,6}") ? conduct.version(Integer.parseInt(text)) : Optional.empty();
    }

    private void show(Conduct shown) {
        removeAll();
        var header = new PageHeader(getTranslation("moderation.conduct.title"));
        if (writes) {
            var edit = new Anchor(ModerationNavigation.EDIT_CONDUCT, getTranslation("moderation.conduct.edit"));
            edit.addClassName("fm-secondary");
            header.actions(edit);
        }
        header.subline(since(shown));
        add(header, RichTextView.show(shown.text()));
        var versions = conduct.versions();
        if (versions.size() > 1)
            add(Sections.titled(
                    getTranslation("moderation.conduct.versions"),
                    new Rows(versions.stream().map(this::row).toArray(Row[]::new))));
    }

    private Row row(Conduct one) {
        return new Row(
                getTranslation("moderation.conduct.version", one.number()),
                since(one),
                ModerationNavigation.CONDUCT + "?version=" + one.number());
    }

    private String since(Conduct one) {
        var since = one.since();
        return since == null
                ? getTranslation("moderation.conduct.first")
                : getTranslation("moderation.conduct.since", dates.moment(since));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("moderation.conduct.title");
    }
}
