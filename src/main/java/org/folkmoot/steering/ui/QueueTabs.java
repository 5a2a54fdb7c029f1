package org.folkmoot.steering.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.folkmoot.steering.QueueCount;
import org.folkmoot.steering.QueueQuery;
import org.folkmoot.steering.QueueView;

/** The views of the queue as links, each with how many ideas it holds under the same filters. */
class QueueTabs extends Nav {

    QueueTabs() {
        addClassName("fm-tabs");
        setAriaLabel(getTranslation("steering.queue.views"));
    }

    void show(QueueQuery query, Map<QueueView, QueueCount> counts) {
        removeAll();
        for (var view : QueueView.values()) {
            var count = counts.getOrDefault(view, new QueueCount(0, false));
            var figure = new Span(count(count));
            figure.addClassName("fm-count");
            var tab = new Anchor(SteeringNavigation.queue(query.view(view), 0));
            tab.add(new Span(getTranslation("steering.queue.view." + view)), figure);
            if (view == query.view()) tab.getElement().setAttribute("aria-current", "page");
            add(tab);
        }
    }

    private String count(QueueCount count) {
        return getTranslation(count.more() ? "steering.queue.count.more" : "steering.queue.count", count.number());
    }
}
