package org.folkmoot.note.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.note.NotesService;
import org.folkmoot.shared.ui.HomeBlock;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** For a host: how many conversations wait for their notes. */
@org.springframework.stereotype.Component
class NotesOnHome implements HomeBlock {

    private final NotesService notes;
    private final CurrentMember member;

    NotesOnHome(NotesService notes, CurrentMember member) {
        this.notes = notes;
        this.member = member;
    }

    @Override
    public Zone zone() {
        return Zone.FOR_YOU;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<? extends Component> create() {
        if (!member.has(Role.FACILITATOR) && !member.has(Role.MANAGER)) return Optional.empty();
        var waiting = notes.waitingForMe();
        if (waiting == 0) return Optional.empty();
        var rows = new Rows();
        rows.add(new Row(rows.getTranslation("note.home", waiting), "", NoteNavigation.LIST + "?which=unfinished"));
        return Optional.of(rows);
    }
}
