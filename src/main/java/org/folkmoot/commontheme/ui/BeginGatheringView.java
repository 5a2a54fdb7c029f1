package org.folkmoot.commontheme.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.folkmoot.commontheme.DescribeGathering;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.PageHeader;

/** Begins a gathering: what it is about, and whose notes. */
@Route(GatheringNavigation.BEGIN)
@RolesAllowed({"FACILITATOR", "MANAGER"})
class BeginGatheringView extends Main implements HasDynamicTitle {

    private final transient GatheringPageServices services;
    private final TextField title = new TextField(getTranslation("commontheme.field.title"));
    private final TextField question = new TextField(getTranslation("commontheme.field.question"));
    private final SessionChoice sessions;

    BeginGatheringView(GatheringPageServices services) {
        this.services = services;
        this.sessions = new SessionChoice(services, Set.of());
        var header = new PageHeader(getTranslation("commontheme.begin.title"));
        header.kicker(new Anchor(GatheringNavigation.LIST, getTranslation("commontheme.list.title")));
        header.subline(getTranslation("commontheme.begin.subline"));
        title.setRequiredIndicatorVisible(true);
        question.setHelperText(getTranslation("commontheme.field.question.help"));
        var begin = new NativeButton(getTranslation("commontheme.begin.do"), click -> begin());
        begin.addClassName("fm-primary");
        var form = new Div(title, question, sessions, begin);
        form.addClassName("fm-form");
        add(header, form);
    }

    private void begin() {
        var name = FieldErrors.on(title, () -> DescribeGathering.title(title.getValue()));
        var asks = FieldErrors.on(question, () -> DescribeGathering.question(question.getValue()));
        if (name.isEmpty() || asks.isEmpty()) return;
        try {
            var id = services.gatherings().begin(new DescribeGathering(name.get(), asks.get()), sessions.chosen());
            UI.getCurrent().navigate(GatheringNavigation.gather(id));
        } catch (RefusedException no) {
            FieldErrors.show(sessions.field(), getTranslation(no.refusal().key(), no.arguments()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("commontheme.begin.title");
    }
}
