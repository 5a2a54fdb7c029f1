package org.folkmoot.shared.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that is hard to undo. */
public final class Confirm {

    private Confirm() {}

    /**
     * @param title what would happen, as a question
     * @param text  what it means, for whom
     * @param verb  the word on the button that does it
     */
    public static void ask(String title, String text, String verb, Runnable confirmed) {
        var dialog = new ConfirmDialog(title, text, verb, event -> confirmed.run());
        dialog.setCancelable(true);
        dialog.setCancelText(dialog.getTranslation("shared.confirm.cancel"));
        dialog.open();
    }
}
