package org.folkmoot.announcement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.folkmoot.announcement.AnnouncementDetail;
import org.folkmoot.announcement.AnnouncementId;
import org.folkmoot.announcement.AnnouncementService;
import org.folkmoot.announcement.AnnouncementState;
import org.folkmoot.announcement.EditAnnouncement;
import org.folkmoot.announcement.Segment;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.jspecify.annotations.Nullable;

/** Writes an announcement: kept while it is typed, counted and shown as it will arrive. */
@Route(AnnouncementNavigation.WRITE)
@RolesAllowed("MANAGER")
class WriteAnnouncementView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAUSE_MS = 1200;
    private static final Duration STEP = Duration.ofMinutes(15);

    private final transient AnnouncementService announcements;
    private final transient Dates dates;
    private final transient PortalClock clock;
    private final SegmentFields segment;
    private final TextField subject = new TextField(getTranslation("announcement.subject"));
    private final TextArea words = new TextArea(getTranslation("announcement.words"));
    private final DateTimePicker when = new DateTimePicker(getTranslation("announcement.when"));
    private final Paragraph kept = new Paragraph();
    private final Div other = new Div();
    private final MailPicture picture = new MailPicture();
    private AnnouncementId id = new AnnouncementId(new java.util.UUID(0, 0));
    private int version;
    private boolean showing;
    private boolean apart;

    WriteAnnouncementView(
            AnnouncementService announcements,
            ProgrammeService programme,
            ConversationService conversations,
            Dates dates,
            PortalClock clock) {
        this.announcements = announcements;
        this.dates = dates;
        this.clock = clock;
        segment = new SegmentFields(programme, conversations, dates);
        segment.whenChanged(this::keep);
        subject.setMaxLength(EditAnnouncement.SUBJECT_MAX);
        subject.setValueChangeMode(ValueChangeMode.LAZY);
        subject.setValueChangeTimeout(PAUSE_MS);
        subject.addValueChangeListener(change -> keep());
        words.setMinRows(10);
        words.setHelperText(getTranslation("announcement.words.help"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MS);
        words.addValueChangeListener(change -> keep());
        when.setHelperText(getTranslation(
                "announcement.when.help",
                clock.getZone().getId().replaceFirst(".*/", "").replace('_', ' ')));
        when.setLocale(Locale.UK);
        when.setStep(STEP);
        kept.addClassName("fm-grey");
        var form = new Div(segment, subject, words, when, actions(), kept);
        form.addClassNames("fm-form", "fm-announcement-form");
        add(
                new PageHeader(getTranslation("announcement.write.title"))
                        .kicker(new Anchor(
                                AnnouncementNavigation.LIST, "◂ " + getTranslation("announcement.list.title"))),
                other,
                form,
                new PageSection(getTranslation("announcement.preview"), picture));
    }

    private Div actions() {
        var actions = new Div(
                button("announcement.send", "fm-primary", this::send),
                button("announcement.test", "fm-secondary", this::test),
                button("announcement.discard", "fm-quiet", this::discard));
        actions.addClassName("fm-actions");
        return actions;
    }

    private Button button(String key, String look, Runnable work) {
        var button = new Button(getTranslation(key), click -> work.run());
        button.addClassName(look);
        return button;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = event.getRouteParameters()
                .get(AnnouncementNavigation.PARAMETER)
                .flatMap(AnnouncementId::parse)
                .flatMap(announcements::find);
        if (found.isEmpty()) event.rerouteToError(NotFoundException.class);
        else if (found.get().state() != AnnouncementState.DRAFT)
            event.forwardTo(AnnouncementNavigation.link(found.get().id()));
        else show(found.get());
    }

    private void show(AnnouncementDetail one) {
        showing = true;
        id = one.id();
        version = one.version();
        apart = false;
        other.removeAll();
        subject.setValue(one.subject());
        words.setValue(one.words());
        segment.show(one.segment());
        showing = false;
        seen();
    }

    /** The count and the picture follow the fields. */
    private void seen() {
        segment.chosenSoFar()
                .ifPresentOrElse(chosen -> segment.count(announcements.count(chosen)), segment::countUnknown);
        picture.show(announcements.preview(Words.title(this, subject.getValue()), words.getValue()));
    }

    /** @return whether what stands in the fields is kept now */
    private boolean keep() {
        if (showing || apart) return false;
        var to = segment.chosenSoFar();
        var line = FieldErrors.on(subject, () -> EditAnnouncement.subjectLine(subject.getValue()));
        var text = FieldErrors.on(words, () -> Texts.optionalBlock(words.getValue(), EditAnnouncement.WORDS_MAX));
        if (to.isEmpty() || line.isEmpty() || text.isEmpty()) return false;
        seen();
        return saved(new EditAnnouncement(line.get(), text.get(), to.get()));
    }

    private boolean saved(EditAnnouncement asked) {
        try {
            version = announcements.save(id, version, asked);
            kept.setText(getTranslation("announcement.kept", dates.time(clock.instant())));
            return true;
        } catch (RefusedException refused) {
            var theirs = announcements.find(id);
            if (theirs.isPresent() && theirs.get().state() == AnnouncementState.DRAFT) showOther(theirs.get());
            else Notice.keep(Words.refused(this, refused));
            return false;
        }
    }

    private void showOther(AnnouncementDetail theirs) {
        apart = true;
        kept.setText(getTranslation("announcement.not-kept"));
        other.removeAll();
        other.add(new OtherVersion(theirs, dates, () -> keepMine(theirs), () -> show(theirs)));
    }

    private void keepMine(AnnouncementDetail theirs) {
        apart = false;
        other.removeAll();
        version = theirs.version();
        keep();
    }

    private void test() {
        if (!finished()) return;
        announcements.sendTest(id);
        Notice.show(getTranslation("announcement.tested"));
    }

    /** Everything a mail needs is there and kept; otherwise the fields say what is missing. */
    private boolean finished() {
        var to = segment.chosen();
        var line = FieldErrors.on(subject, () -> Texts.line(subject.getValue(), EditAnnouncement.SUBJECT_MAX));
        var text = FieldErrors.on(words, () -> Texts.block(words.getValue(), EditAnnouncement.WORDS_MAX));
        return to.isPresent() && line.isPresent() && text.isPresent() && keep();
    }

    private void send() {
        FieldErrors.clear(when);
        if (!finished()) return;
        var count = announcements.count(segment.chosen().orElse(Segment.EVERYONE));
        var moment = moment();
        if (count.receive() == 0) {
            schedule(moment); // its refusal says why nobody gets it
            return;
        }
        Confirm.ask(
                getTranslation("announcement.confirm.title", count.receive()),
                Words.count(this, count)
                        + (moment == null ? "" : " " + getTranslation("announcement.confirm.at", dates.moment(moment))),
                getTranslation(moment == null ? "announcement.confirm.now" : "announcement.confirm.then"),
                () -> schedule(moment));
    }

    private @Nullable Instant moment() {
        return when.isEmpty() ? null : when.getValue().atZone(clock.getZone()).toInstant();
    }

    private void schedule(@Nullable Instant moment) {
        try {
            announcements.schedule(id, version, moment);
            UI.getCurrent().navigate(AnnouncementNavigation.link(id));
            Notice.show(getTranslation(moment == null ? "announcement.sent-off" : "announcement.scheduled"));
        } catch (RefusedException refused) {
            var said = Words.refused(this, refused);
            switch (refused.refusal().name()) {
                case "NOBODY" -> segment.refuse(said);
                case "TIME_PASSED", "TOO_FAR_AHEAD" -> FieldErrors.show(when, said);
                default -> Notice.keep(said);
            }
        }
    }

    private void discard() {
        Confirm.ask(
                getTranslation("announcement.discard.title"),
                getTranslation("announcement.discard.text"),
                getTranslation("announcement.discard"),
                () -> {
                    announcements.discard(id);
                    UI.getCurrent().navigate(AnnouncementNavigation.LIST);
                });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("announcement.write.title");
    }
}
