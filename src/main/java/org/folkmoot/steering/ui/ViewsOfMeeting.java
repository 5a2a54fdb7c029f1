package org.folkmoot.steering.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.folkmoot.steering.KeptView;
import org.folkmoot.steering.MeetingDetail;
import org.folkmoot.steering.MeetingId;

/** What of the queue is kept for a meeting: each opens, and puts its ideas on the agenda. */
class ViewsOfMeeting extends Section {

    static final int MINUTES = 5;

    private final transient MeetingQueue queue;
    private final transient Consumer<Runnable> change;
    private final transient Consumer<List<IdeaId>> put;
    private final MeetingId meeting;

    /** @param change runs a change and shows the meeting anew @param put puts ideas on the agenda */
    ViewsOfMeeting(MeetingDetail meeting, MeetingQueue queue, Consumer<Runnable> change, Consumer<List<IdeaId>> put) {
        this.queue = queue;
        this.change = change;
        this.put = put;
        this.meeting = meeting.id();
        addClassName("fm-section");
        var all = queue.views();
        var mine =
                all.stream().filter(one -> this.meeting.equals(one.meeting())).toList();
        var open = meeting.state().takesItems();
        setVisible(open || !mine.isEmpty());
        add(new H2(getTranslation("steering.meeting.views")));
        if (mine.isEmpty()) {
            var none = new Paragraph(getTranslation("steering.meeting.views.none"));
            none.addClassName("fm-grey");
            add(none);
        } else add(new Rows(mine.stream().map(one -> row(one, open)).toArray(Row[]::new)));
        var others =
                all.stream().filter(one -> !this.meeting.equals(one.meeting())).toList();
        if (open && !others.isEmpty()) add(choice(others));
    }

    private Row row(KeptView view, boolean open) {
        var row = new Row(new Anchor(SteeringNavigation.queue(view.query(), 0), view.name()), "");
        if (!open) return row;
        var build = new Button(getTranslation("steering.meeting.views.put"), click -> ask(view));
        build.addClassName("fm-secondary");
        build.setAriaLabel(getTranslation("steering.meeting.views.put.named", view.name()));
        var off = new Button("×", click -> change.accept(() -> queue.keepFor(view.id(), null)));
        off.addClassName("fm-quiet");
        off.setAriaLabel(getTranslation("steering.meeting.views.off", view.name()));
        return row.end(build).end(off);
    }

    /** Says first how many there are. */
    private void ask(KeptView view) {
        try {
            var ready = queue.ready(view);
            if (ready.isEmpty()) Notice.show(getTranslation("steering.meeting.views.nothing", view.name()));
            else
                Confirm.ask(
                        getTranslation("steering.meeting.views.ask", ready.size()),
                        getTranslation("steering.meeting.views.ask.text", MINUTES, MINUTES * ready.size()),
                        getTranslation("steering.meeting.views.put"),
                        () -> put.accept(ready));
        } catch (RefusedException refused) {
            Notice.show(getTranslation(refused.refusal().key(), refused.arguments()));
        }
    }

    private Select<KeptView> choice(List<KeptView> others) {
        var field = new Select<KeptView>();
        field.setLabel(getTranslation("steering.meeting.views.add"));
        field.setItems(others);
        field.setItemLabelGenerator(KeptView::name);
        field.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null)
                change.accept(() -> queue.keepFor(chosen.getValue().id(), meeting));
        });
        return field;
    }
}
