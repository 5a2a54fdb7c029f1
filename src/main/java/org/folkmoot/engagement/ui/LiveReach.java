package org.folkmoot.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Duration;
import java.util.function.Supplier;
import org.folkmoot.engagement.ReachOverview;
import org.folkmoot.engagement.ReachUpdates;
import org.folkmoot.shared.ui.Notice;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a part of a page up to date with reach while it is open. All pages of a node are given one picture, read once. A
 * screen reader hears of a new number of people at most every {@link #HEARD_AT_MOST_EVERY}.
 */
final class LiveReach {

    static final Duration HEARD_AT_MOST_EVERY = Duration.ofSeconds(15);

    private final Component part;
    private final SerializableConsumer<ReachOverview> show;
    private transient @Nullable Runnable unsubscribe;
    private int people = -1;
    private long heardAt;

    private LiveReach(Component part, SerializableConsumer<ReachOverview> show) {
        this.part = part;
        this.show = show;
    }

    /** @param show called with the page's lock while the part is on its page */
    static LiveReach follow(Component part, ReachUpdates updates, SerializableConsumer<ReachOverview> show) {
        var live = new LiveReach(part, show);
        part.addAttachListener(attached -> live.begin(attached.getUI(), updates));
        part.addDetachListener(detached -> live.end());
        return live;
    }

    /** Reads once when the part comes onto its page: already subscribed, so that nothing in between is missed. */
    LiveReach from(Supplier<ReachOverview> first) {
        part.addAttachListener(attached -> {
            var now = first.get();
            show.accept(now);
            shown(now);
        });
        return this;
    }

    /** What the page shows already. */
    void shown(ReachOverview now) {
        people = now.programme().people();
    }

    private void begin(UI ui, ReachUpdates updates) {
        end();
        unsubscribe = updates.subscribe(now -> ui.access(() -> moved(ui, now)));
    }

    private void moved(UI ui, ReachOverview now) {
        if (!part.isAttached()) return;
        var before = people;
        show.accept(now);
        people = now.programme().people();
        var due = heardAt == 0 || System.nanoTime() - heardAt >= HEARD_AT_MOST_EVERY.toNanos();
        if (people == before || !due) return;
        heardAt = System.nanoTime();
        Notice.polite(ui, part.getTranslation("engagement.headline.heard", people));
    }

    private void end() {
        if (unsubscribe != null) unsubscribe.run();
        unsubscribe = null;
    }
}
