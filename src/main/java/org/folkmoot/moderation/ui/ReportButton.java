package org.folkmoot.moderation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.folkmoot.moderation.ModerationService;
import org.folkmoot.moderation.ReportThing;
import org.folkmoot.moderation.Thing;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Notice;

/** "Report": asks what is wrong and tells the moderators; afterwards says that one has. */
public class ReportButton extends Composite<Div> {

    private final transient ModerationService moderation;
    private final transient Thing thing;
    private final Button button = new Button(getTranslation("moderation.report"));
    private final Span reported = new Span(getTranslation("moderation.reported"));

    /** @param label what the button is about, for those who hear it */
    public ReportButton(ModerationService moderation, Thing thing, String label, boolean reportedByMe) {
        this.moderation = moderation;
        this.thing = thing;
        button.addClassNames("fm-quiet", "fm-report");
        button.setAriaLabel(getTranslation("moderation.report.label", label));
        button.addClickListener(click -> new ReportDialog(thing, this::send).open());
        reported.addClassName("fm-grey");
        getContent().add(button, reported);
        show(reportedByMe);
    }

    private void show(boolean done) {
        button.setVisible(!done);
        reported.setVisible(done);
    }

    private void send(ReportThing asked) {
        try {
            moderation.report(asked);
            Notice.show(getTranslation("moderation.report.done"));
            show(true);
        } catch (RefusedException refused) {
            Notice.keep(Sections.words(this, refused));
            show(!moderation
                    .reportedByMe(thing.kind(), java.util.List.of(thing.id()))
                    .isEmpty());
        }
    }
}
