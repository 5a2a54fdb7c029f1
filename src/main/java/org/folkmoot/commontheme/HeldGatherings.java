package org.folkmoot.commontheme;

import org.folkmoot.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A gathering for somebody who changes it: its row is held first, so that everything else is read as it is now. */
@Component
class HeldGatherings {

    private final Gatherings gatherings;
    private final CommonThemes themes;
    private final ApplicationEventPublisher events;

    HeldGatherings(Gatherings gatherings, CommonThemes themes, ApplicationEventPublisher events) {
        this.gatherings = gatherings;
        this.themes = themes;
        this.events = events;
    }

    /** Pages that are open on it read it again after the commit. @throws RefusedException NOT_THERE */
    ThemeGathering hold(GatheringId id) {
        var held = gatherings.lock(id.value()).orElseThrow(() -> new RefusedException(CommonthemeRefusal.NOT_THERE));
        events.publishEvent(new GatheringChanged(id));
        return held;
    }

    /** @throws RefusedException NOT_THERE, PUBLISHED_ALREADY */
    ThemeGathering draft(GatheringId id) {
        var held = hold(id);
        held.requireDraft();
        return held;
    }

    /** Only for who holds the gathering. @throws RefusedException THEME_GONE */
    CommonTheme theme(GatheringId gathering, CommonThemeId theme) {
        return themes.in(gathering.value()).stream()
                .filter(one -> one.id().equals(theme))
                .findFirst()
                .orElseThrow(() -> new RefusedException(CommonthemeRefusal.THEME_GONE));
    }
}
