package org.folkmoot.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.folkmoot.notification.FollowedSubject;
import org.folkmoot.notification.Interest;
import org.folkmoot.notification.InterestService;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** What a person follows and mutes, each to be ended. */
class InterestList extends Div {

    private final InterestService interests;

    InterestList(InterestService interests) {
        this.interests = interests;
        show();
    }

    private void show() {
        removeAll();
        var mine = interests.mine();
        if (mine.isEmpty()) {
            add(new EmptyState(getTranslation("notification.interests.empty")));
            return;
        }
        var rows = new Rows();
        mine.forEach(line ->
                rows.add(new Row(line.title(), getTranslation("notification.interest." + line.interest()), line.page())
                        .end(end(line))));
        add(rows);
    }

    private Button end(FollowedSubject line) {
        var key =
                line.interest() == Interest.MUTED ? "notification.interests.unmute" : "notification.interests.unfollow";
        var button = new Button(getTranslation(key), click -> {
            interests.end(line.key());
            show();
            Notice.show(getTranslation("notification.interests.ended", line.title()));
        });
        button.addClassName("fm-quiet");
        button.setAriaLabel(getTranslation(key) + ": " + line.title());
        return button;
    }
}
