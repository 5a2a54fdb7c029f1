package org.folkmoot.idea.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.folkmoot.idea.IdeaAction;
import org.folkmoot.idea.IdeaDetail;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Notice;
import org.jspecify.annotations.Nullable;

/**
 * "Support" and "Supported" with the number beside it: shows and changes whether the person supports an idea. Who may
 * not sees the number alone; a visitor also sees the way to sign in.
 */
public class SupportButton extends Composite<Div> {

    private final transient IdeaService ideas;
    private final transient IdeaWords words;
    private final transient Consumer<IdeaDetail> changed;
    private final boolean visitor;
    private final Button button = new Button();
    private final Span count = new Span();
    private final Anchor signIn = new Anchor("sign-in", getTranslation("idea.support.sign-in"));
    private @Nullable IdeaId idea;
    private boolean supported;

    /**
     * @param visitor nobody is signed in
     * @param changed what else to refresh after a click: it gets the idea as it is now
     */
    public SupportButton(IdeaService ideas, IdeaWords words, boolean visitor, Consumer<IdeaDetail> changed) {
        this.ideas = ideas;
        this.words = words;
        this.visitor = visitor;
        this.changed = changed;
        button.addClassNames("fm-secondary", "fm-support");
        button.setDisableOnClick(true);
        button.addClickListener(click -> toggle());
        count.addClassName("fm-number");
        signIn.addClassName("fm-quiet");
        getContent().addClassName("fm-line");
        getContent().add(button, count, signIn);
    }

    public void show(IdeaDetail idea) {
        this.idea = idea.id();
        this.supported = idea.supportedByMe();
        var open = idea.openActions();
        button.setVisible(open.contains(IdeaAction.SUPPORT) || open.contains(IdeaAction.TAKE_BACK_SUPPORT));
        button.setText(getTranslation(supported ? "idea.supported" : "idea.support"));
        button.getElement().setAttribute("aria-pressed", String.valueOf(supported));
        button.setEnabled(true);
        count.setText(words.supporters(idea.backing().supporters()));
        signIn.setVisible(visitor && idea.stage().inFiltering());
    }

    private void toggle() {
        var id = idea;
        if (id == null) return;
        try {
            if (supported) ideas.takeBackSupport(id);
            else ideas.support(id);
            var key = supported ? "idea.support.taken-back" : "idea.support.given";
            Notice.polite(UI.getCurrent(), getTranslation(key));
        } catch (RefusedException refused) {
            Notice.show(getTranslation(refused.refusal().key(), refused.arguments()));
        } finally {
            button.setEnabled(true);
        }
        ideas.find(id).ifPresent(now -> {
            show(now);
            changed.accept(now);
        });
        button.focus();
    }
}
