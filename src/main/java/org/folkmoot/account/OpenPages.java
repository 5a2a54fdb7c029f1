package org.folkmoot.account;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.folkmoot.shared.PortalClock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The HTTP sessions on this node whose person is signed in. A page that lies open asks for nothing, so every two seconds
 * each node looks which sign-ins have ended, wherever that was said: their pages go to the sign-in view.
 */
@Component
class OpenPages implements HttpSessionListener {

    private static final String ATTRIBUTE = "folkmoot.open-page";
    private static final String SIGNED_OUT = "sign-in?ended";
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    /** Longer than nodes' clocks may differ. */
    private static final Duration LOOK_BACK = Duration.ofMinutes(2);

    /** One HTTP session and its device. */
    static final class Page {

        private final DeviceId device;
        private final HttpSession session;
        private long seen = System.nanoTime() - SEEN_EVERY.toNanos();
        private boolean told;

        private Page(DeviceId device, HttpSession session) {
            this.device = device;
            this.session = session;
        }

        /** True once a minute. */
        synchronized boolean dueToBeSeen() {
            var now = System.nanoTime();
            if (now - seen < SEEN_EVERY.toNanos()) return false;
            seen = now;
            return true;
        }
    }

    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final Devices devices;
    private final PortalClock clock;

    OpenPages(Devices devices, PortalClock clock) {
        this.devices = devices;
        this.clock = clock;
    }

    Page of(DeviceId device, HttpSession session) {
        synchronized (WebUtils.getSessionMutex(session)) {
            var key = (String) session.getAttribute(ATTRIBUTE);
            if (key == null)
                session.setAttribute(ATTRIBUTE, key = UUID.randomUUID().toString());
            return pages.compute(
                    key,
                    (any, known) -> known != null && known.device.equals(device) ? known : new Page(device, session));
        }
    }

    /** Ends what is open in a session that is no longer anyone's; the session itself stays. */
    static void close(HttpSession session) {
        for (var open : VaadinSession.getAllSessions(session)) open.access(open::close);
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        if (event.getSession().getAttribute(ATTRIBUTE) instanceof String key) pages.remove(key);
    }

    @Scheduled(fixedDelayString = "PT2S")
    void leaveEnded() {
        if (pages.isEmpty()) return;
        var ended = new HashSet<>(devices.endedSince(clock.instant().minus(LOOK_BACK)));
        if (ended.isEmpty()) return;
        pages.forEach((key, page) -> {
            if (ended.contains(page.device.value())) leave(key, page);
        });
    }

    /** First the page is told, and only two seconds later its session ends: else the word might not reach it. */
    private void leave(String key, Page page) {
        try {
            if (page.told) {
                pages.remove(key);
                page.session.invalidate();
                return;
            }
            page.told = true;
            for (var open : VaadinSession.getAllSessions(page.session))
                open.access(() -> open.getUIs().forEach(ui -> ui.getPage().setLocation(SIGNED_OUT)));
        } catch (IllegalStateException goneAlready) {
            pages.remove(key);
        }
    }
}
