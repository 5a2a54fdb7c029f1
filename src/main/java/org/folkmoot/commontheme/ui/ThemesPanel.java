package org.folkmoot.commontheme.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.folkmoot.commontheme.CommonThemeId;
import org.folkmoot.commontheme.WriteTheme;
import org.folkmoot.note.NoteLineId;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.FieldErrors;

/** The themes so far, in their order. What is open and chosen stays so while others change something. */
class ThemesPanel extends Section {

    private final GatherTable table;
    private final TextField title = new TextField(getTranslation("commontheme.themes.new"));
    private final Div cards = new Div();
    private final Set<CommonThemeId> linesOpen = new HashSet<>();
    private final Set<CommonThemeId> similarOpen = new HashSet<>();
    private final Map<CommonThemeId, Set<NoteLineId>> chosen = new HashMap<>();
    private final Map<String, Focusable<?>> places = new HashMap<>();
    private String focus = "";

    ThemesPanel(GatherTable table) {
        this.table = table;
        addClassName("fm-gather-themes");
        var make = new NativeButton(getTranslation("commontheme.themes.add"), click -> make());
        make.addClassName("fm-secondary");
        var form = new Div(title, make);
        form.addClassName("fm-filters");
        add(new H2(getTranslation("commontheme.themes.title")), form, cards);
    }

    private void make() {
        FieldErrors.on(title, () -> WriteTheme.title(title.getValue())).ifPresent(typed -> {
            if (table.change(() -> table.services().themes().add(table.shown().id(), new WriteTheme(typed, "")))) {
                title.clear();
                title.focus();
            }
        });
    }

    void refresh() {
        places.clear();
        cards.removeAll();
        var themes = table.shown().themes();
        if (themes.isEmpty()) cards.add(new EmptyState(getTranslation("commontheme.themes.none")));
        for (var i = 0; i < themes.size(); i++) cards.add(new ThemeCard(table, this, themes.get(i), i));
        var place = places.get(focus);
        if (place != null) place.focus();
        focus = "";
    }

    Set<CommonThemeId> linesOpen() {
        return linesOpen;
    }

    Set<CommonThemeId> similarOpen() {
        return similarOpen;
    }

    Set<NoteLineId> chosen(CommonThemeId theme) {
        return chosen.computeIfAbsent(theme, none -> new LinkedHashSet<>());
    }

    /** A place the focus can come back to after everything was shown anew. */
    void place(String name, Focusable<?> component) {
        places.put(name, component);
    }

    /** Where the focus goes once everything is shown anew. */
    void focusNext(String name) {
        focus = name;
    }
}
