package org.folkmoot.announcement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.announcement.AnnouncementDetail;
import org.folkmoot.announcement.AnnouncementId;
import org.folkmoot.announcement.AnnouncementService;
import org.folkmoot.announcement.AnnouncementState;
import org.folkmoot.member.MemberService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;

/** An announcement that waits for its time, or went out: how many got it, and the mails behind each figure. */
@Route(AnnouncementNavigation.ONE)
@RolesAllowed("MANAGER")
class AnnouncementView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AnnouncementService announcements;
    private final transient MemberService members;
    private final transient Dates dates;
    private Location location = new Location(AnnouncementNavigation.LIST);
    private String subject = "";

    AnnouncementView(AnnouncementService announcements, MemberService members, Dates dates) {
        this.announcements = announcements;
        this.members = members;
        this.dates = dates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        location = event.getLocation();
        var found = event.getRouteParameters()
                .get(AnnouncementNavigation.PARAMETER)
                .flatMap(AnnouncementId::parse)
                .flatMap(announcements::find);
        if (found.isEmpty()) event.rerouteToError(NotFoundException.class);
        else if (found.get().state() == AnnouncementState.DRAFT)
            event.forwardTo(AnnouncementNavigation.write(found.get().id()));
        else show(found.get());
    }

    private void show(AnnouncementDetail one) {
        subject = one.subject();
        removeAll();
        var header = new PageHeader(subject)
                .kicker(new Anchor(AnnouncementNavigation.LIST, "◂ " + getTranslation("announcement.list.title")))
                .subline(Words.pill(this, one.state()), grey(one));
        if (one.state() == AnnouncementState.SCHEDULED) header.actions(takeBack(one));
        add(header);
        var counted = one.found();
        var told = new Paragraph(
                counted == null ? Words.count(this, announcements.count(one.segment())) : Words.counted(this, counted));
        if (one.state() == AnnouncementState.SCHEDULED) add(told, new Paragraph(getTranslation("announcement.waits")));
        else add(told, result(one));
        var picture = new MailPicture();
        picture.show(announcements.preview(one.subject(), one.words()));
        add(new PageSection(getTranslation("announcement.preview"), picture));
    }

    private com.vaadin.flow.component.html.Span grey(AnnouncementDetail one) {
        return new com.vaadin.flow.component.html.Span(" " + one.segmentLabel() + " · "
                + Words.when(this, dates, one.sendAt()) + " · "
                + getTranslation("announcement.by", one.writtenBy()));
    }

    private PageSection result(AnnouncementDetail one) {
        var rows = new Div();
        var section = new PageSection(getTranslation("announcement.result"), rows);
        var again = new Button(
                getTranslation("announcement.look-again"), click -> rows.getUI().ifPresent(ui -> fill(rows, one)));
        again.addClassName("fm-quiet");
        section.add(again);
        fill(rows, one);
        return section;
    }

    private void fill(Div rows, AnnouncementDetail one) {
        rows.removeAll();
        rows.add(new MailResults(announcements, members, one.id(), location));
    }

    private Button takeBack(AnnouncementDetail one) {
        var back = new Button(
                getTranslation("announcement.take-back"),
                click -> Confirm.ask(
                        getTranslation("announcement.take-back.title"),
                        getTranslation("announcement.take-back.text"),
                        getTranslation("announcement.take-back"),
                        () -> takeBack(one.id())));
        back.addClassName("fm-secondary");
        return back;
    }

    private void takeBack(AnnouncementId id) {
        try {
            announcements.takeBack(id);
            getUI().ifPresent(ui -> ui.navigate(AnnouncementNavigation.write(id)));
        } catch (RefusedException refused) {
            Notice.keep(Words.refused(this, refused));
            announcements.find(id).ifPresent(this::show);
        }
    }

    @Override
    public String getPageTitle() {
        return subject;
    }
}
