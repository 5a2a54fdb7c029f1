package org.folkmoot.round.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.textfield.TextArea;
import org.folkmoot.member.MemberId;
import org.folkmoot.round.RoundId;
import org.folkmoot.round.WriteCard;

/** Around the field of a card: the browser keeps what is typed until it is taken ({@code frontend/round.js}). */
@Tag("fm-card-draft")
class CardDraft extends HtmlContainer {

    private final TextArea field;
    private final transient Runnable brought;

    /** @param brought what the browser had kept is in the field now */
    CardDraft(TextArea field, Runnable brought) {
        this.field = field;
        this.brought = brought;
        add(field);
    }

    /** A draft belongs to one round and one person, also on a phone that is passed on. */
    void of(RoundId round, MemberId member) {
        getElement().setAttribute("key", round.value() + "-" + member.value());
    }

    /** Hidden it still brings back what was kept. */
    void show(boolean shown) {
        getElement().setAttribute("hidden", !shown);
    }

    void taken() {
        getElement().callJsFunction("forget");
    }

    /** What the browser had kept; a field somebody types into already stays as it is. */
    @ClientCallable
    void kept(String words) {
        if (!field.isEmpty() || words.length() > 4 * WriteCard.WORDING_MAX) return;
        field.setValue(words);
        brought.run();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule(RoundTimer.SCRIPT);
    }
}
