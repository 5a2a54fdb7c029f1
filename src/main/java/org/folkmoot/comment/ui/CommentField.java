package org.folkmoot.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.folkmoot.comment.CommentOn;
import org.folkmoot.comment.CommentService;
import org.folkmoot.comment.Reference;
import org.folkmoot.comment.WriteComment;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;

/** Where a comment is typed. After "@" it offers people, after "#" things; both are buttons, reached with the tab key. */
class CommentField extends Div {

    private static final int PAUSE_MS = 300;
    private static final Pattern BEGUN = Pattern.compile("(?:^|[\\s(])([@#])([^\\n@#]{1,60})$");

    private final transient CommentService comments;
    private final transient CommentOn on;
    private final TextArea text;
    private final UnorderedList offers = new UnorderedList();
    private final List<Reference> points = new ArrayList<>();
    private String before = "";

    CommentField(CommentService comments, CommentOn on, String label, String value) {
        this.comments = comments;
        this.on = on;
        text = new TextArea(label);
        text.setValue(value);
        before = value;
        text.setWidthFull();
        text.setMinRows(3);
        text.setHelperText(getTranslation("comment.write.help"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MS);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) offer();
            before = text.getValue();
        });
        offers.addClassName("fm-offers");
        offers.getElement().setAttribute("aria-label", getTranslation("comment.suggest"));
        offers.setVisible(false);
        addClassName("fm-comment-field");
        add(text, offers);
    }

    /** Empty when the field now says what is wrong. */
    Optional<String> words() {
        return FieldErrors.on(text, () -> Texts.block(text.getValue(), WriteComment.WORDING_MAX));
    }

    List<Reference> points() {
        return List.copyOf(points);
    }

    void say(String problem) {
        FieldErrors.show(text, problem);
    }

    void focusText() {
        text.focus();
    }

    private void offer() {
        var now = text.getValue();
        var caret = caret(before, now);
        var begun = BEGUN.matcher(now.substring(0, caret));
        offers.removeAll();
        offers.setVisible(false);
        if (!begun.find()) return;
        var start = begun.start(1);
        if (begun.group(1).equals("@")) people(begun.group(2), start, caret);
        else things(begun.group(2), start, caret);
        offers.setVisible(offers.getComponentCount() > 0);
    }

    private void people(String typed, int start, int caret) {
        var names = comments.suggestPeople(on, typed);
        names.forEach(name -> offers.add(offer(name, () -> put("@" + name, start, caret))));
        if (!names.isEmpty()) hear("comment.suggest.people", names.size());
    }

    private void things(String typed, int start, int caret) {
        var found = comments.suggestThings(typed);
        found.forEach(thing -> {
            var words = getTranslation(
                    "comment.suggest.kind", getTranslation("comment.kind." + thing.kind()), thing.label());
            offers.add(offer(words, () -> {
                points.add(thing);
                put("#" + thing.label(), start, caret);
            }));
        });
        if (!found.isEmpty()) hear("comment.suggest.things", found.size());
    }

    private void hear(String key, int count) {
        getUI().ifPresent(ui -> Notice.polite(ui, getTranslation(key, count)));
    }

    private static ListItem offer(String label, Runnable chosen) {
        var button = new Button(label, click -> chosen.run());
        button.addClassName("fm-quiet");
        return new ListItem(button);
    }

    private void put(String words, int start, int caret) {
        var now = text.getValue();
        var end = Math.min(caret, now.length());
        var head = now.substring(0, Math.min(start, end)) + words + " ";
        text.setValue(head + now.substring(end).stripLeading());
        before = text.getValue();
        offers.removeAll();
        offers.setVisible(false);
        text.focus();
        text.getElement().executeJs("const i = this.inputElement; i && i.setSelectionRange($0, $0);", head.length());
    }

    /** The server is told the new text alone: what was typed ends where both begin to agree again. */
    static int caret(String before, String now) {
        var same = 0;
        var most = Math.min(before.length(), now.length());
        while (same < most && before.charAt(before.length() - 1 - same) == now.charAt(now.length() - 1 - same)) same++;
        return now.length() - same;
    }
}
