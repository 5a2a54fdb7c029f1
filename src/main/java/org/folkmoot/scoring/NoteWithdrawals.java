package org.folkmoot.scoring;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoteWithdrawals extends Repository<NoteWithdrawal, UUID> {

    NoteWithdrawal save(NoteWithdrawal withdrawal);

    boolean existsByNoteId(UUID note);

    @Query("select w from NoteWithdrawal w where w.noteId in :notes")
    List<NoteWithdrawal> of(Collection<UUID> notes);
}
