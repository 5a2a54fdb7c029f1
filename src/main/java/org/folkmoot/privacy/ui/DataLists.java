package org.folkmoot.privacy.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalWords;
import org.jspecify.annotations.Nullable;

/** One module's lists, the first rows of each. */
class DataLists extends Div implements PersonalDataSink {

    static final int SHOWN = 20;

    private final String module;
    private final PersonalWords words;
    private Div rows = new Div();
    private int count;

    DataLists(String module, PersonalWords words) {
        this.module = module;
        this.words = words;
        addClassName("fm-data");
    }

    @Override
    public void list(String name) {
        rows = new Div(new Paragraph(getTranslation("privacy.data.nothing")));
        count = 0;
        add(new H3(words.named(module, name)), rows);
    }

    @Override
    public boolean row(Map<String, ? extends @Nullable Object> facts) {
        if (count++ == 0) rows.removeAll();
        if (count > SHOWN) {
            rows.add(new Paragraph(getTranslation("privacy.my-data.more", SHOWN)));
            return false;
        }
        var list = new DescriptionList();
        list.addClassName("fm-facts");
        facts.forEach((name, value) -> {
            if (value != null && !name.equals("id") && !value.toString().isEmpty())
                list.add(
                        new DescriptionList.Term(words.named(module, name)),
                        new DescriptionList.Description(words.value(value)));
        });
        rows.add(list);
        return true;
    }
}
