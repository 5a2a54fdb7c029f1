package org.folkmoot.bench;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.internal.nodefeature.PushConfigurationMap;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.SessionExpiredException;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.PushConnection;
import com.vaadin.flow.server.communication.UidlWriter;
import com.vaadin.flow.shared.communication.PushMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.folkmoot.shared.ui.HomeBlock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;

/**
 * Home pages that lie open: each a session of its own with the page's reach in a UI that pushes, in the servlet's own service.
 * What would go down the wire is written in full, and read here: a page has heard of a number when its message holds it.
 */
final class OpenHomes implements AutoCloseable {

    private final List<Page> pages = new ArrayList<>();
    private volatile @Nullable Awaited awaited;

    OpenHomes(ListableBeanFactory portal, VaadinServletService service, int count)
            throws ServiceException, SessionExpiredException {
        var blocks = portal.getBeansOfType(HomeBlock.class).values().stream()
                .filter(block -> block.zone() == HomeBlock.Zone.REACH)
                .sorted(Comparator.comparingInt(HomeBlock::order))
                .toList();
        for (var i = 0; i < count; i++) pages.add(new Page(service, blocks));
    }

    /** From now on the pages listen for that number of people. */
    Awaited await(int people) {
        return awaited = new Awaited(people, pages.size());
    }

    @Override
    public void close() {
        pages.forEach(Page::close);
        pages.clear();
    }

    /** That all pages hear of a number. */
    static final class Awaited {

        private final Pattern number;
        private final CountDownLatch left;
        private final AtomicLong last = new AtomicLong();
        private final long began = System.nanoTime();

        private Awaited(int people, int pages) {
            // As a text that begins with it, or as a property that holds it.
            this.number =
                    Pattern.compile(String.format(Locale.UK, "\"value\":\"?(%,d|%d)(?!\\d|[,.]\\d)", people, people));
            this.left = new CountDownLatch(pages);
        }

        private void heard() {
            last.accumulateAndGet(System.nanoTime() - began, Math::max);
            left.countDown();
        }

        /**
         * @return seconds until the last of the pages had heard
         * @throws BenchFailedException when one has not heard by then
         */
        double seconds(Duration atMost) throws InterruptedException {
            if (!left.await(atMost.toMillis(), TimeUnit.MILLISECONDS))
                throw new BenchFailedException(
                        left.getCount() + " open pages were not told within " + atMost.toSeconds() + " s");
            return last.get() / 1e9;
        }
    }

    private final class Page implements PushConnection {

        private final VaadinSession session;
        private final UI ui;
        private transient @Nullable Awaited heard;

        Page(VaadinServletService service, List<HomeBlock> blocks) throws ServiceException, SessionExpiredException {
            var request = new VaadinServletRequest(
                    new MockHttpServletRequest(service.getServlet().getServletContext(), "GET", "/"), service);
            VaadinService.setCurrent(service);
            CurrentInstance.set(VaadinRequest.class, request);
            session = service.findVaadinSession(request);
            ui = new UI();
            session.lock();
            try {
                VaadinSession.setCurrent(session);
                ui.getInternals().setSession(session);
                UI.setCurrent(ui);
                ui.doInit(request, session.getNextUIid(), "home");
                session.addUI(ui);
                // Past the check for a web server's own push: what is pushed ends here.
                ui.getElement().getNode().getFeature(PushConfigurationMap.class).setPushMode(PushMode.AUTOMATIC);
                ui.getInternals().setPushConnection(this);
                blocks.forEach(block -> block.create().ifPresent(part -> ui.add(part)));
            } finally {
                session.unlock();
                CurrentInstance.clearAll();
            }
        }

        /** Called with the session's lock held. */
        @Override
        public void push() {
            var message = new UidlWriter().createUidl(ui, true).toString();
            var now = awaited;
            if (now == null || now == heard || !now.number.matcher(message).find()) return;
            heard = now;
            now.heard();
        }

        @Override
        public void disconnect() {}

        @Override
        public boolean isConnected() {
            return true;
        }

        void close() {
            session.lock();
            try {
                VaadinSession.setCurrent(session);
                UI.setCurrent(ui);
                session.removeUI(ui);
            } finally {
                session.unlock();
                CurrentInstance.clearAll();
            }
        }
    }
}
