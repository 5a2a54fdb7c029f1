package org.folkmoot.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import java.util.Optional;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.notification.Interest;
import org.folkmoot.notification.InterestService;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.SubjectPart;
import org.jspecify.annotations.Nullable;

/** "Follow" on the page of an idea, a session or an inquiry, for whoever is signed in; ends muting, too. */
@org.springframework.stereotype.Component
class FollowButton implements SubjectPart {

    private final InterestService interests;
    private final CurrentMember member;

    FollowButton(InterestService interests, CurrentMember member) {
        this.interests = interests;
        this.member = member;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<? extends Component> create(Origin thing) {
        return member.find().map(me -> new Follow(interests, thing));
    }

    private static class Follow extends Composite<Button> {

        private final transient InterestService interests;
        private final transient Origin thing;
        private @Nullable Interest now;

        Follow(InterestService interests, Origin thing) {
            this.interests = interests;
            this.thing = thing;
            getContent().addClassNames("fm-quiet", "fm-follow");
            getContent().addClickListener(click -> toggle());
            show(interests.mineIn(thing).orElse(null));
        }

        private void toggle() {
            var key =
                    switch (now) {
                        case null -> "notification.follow.done";
                        case FOLLOWED -> "notification.follow.ended";
                        case MUTED -> "notification.follow.unmuted";
                    };
            if (now == null) interests.choose(thing, Interest.FOLLOWED);
            else interests.end(thing);
            show(now == null ? Interest.FOLLOWED : null);
            Notice.show(getTranslation(key));
        }

        private void show(@Nullable Interest interest) {
            now = interest;
            var button = getContent();
            button.setText(getTranslation(
                    switch (interest) {
                        case null -> "notification.follow";
                        case FOLLOWED -> "notification.follow.on";
                        case MUTED -> "notification.follow.off";
                    }));
            button.getElement().setAttribute("aria-pressed", String.valueOf(interest == Interest.FOLLOWED));
            button.getElement()
                    .setAttribute(
                            "title",
                            getTranslation(
                                    interest == Interest.MUTED
                                            ? "notification.inbox.unmute-label"
                                            : "notification.follow.label",
                                    thing.label()));
        }
    }
}
