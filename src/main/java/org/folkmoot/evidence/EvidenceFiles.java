package org.folkmoot.evidence;

import java.util.Optional;
import java.util.UUID;
import org.folkmoot.files.FileOwner;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryRooms;
import org.springframework.stereotype.Component;

/** Files of an entry: read by who reads the entry, added and removed by those inside while the inquiry is under way. */
@Component
class EvidenceFiles implements FileOwner {

    static final String KIND = "evidence";

    private static final int MOST = 5;

    private final EvidenceEntries entries;
    private final InquiryRooms rooms;

    EvidenceFiles(EvidenceEntries entries, InquiryRooms rooms) {
        this.entries = entries;
        this.rooms = rooms;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(UUID id) {
        var entry = entries.findById(id);
        return entry.flatMap(this::room)
                .filter(room -> entry.get().struck() ? room.inside() : room.readable())
                .isPresent();
    }

    @Override
    public boolean mayAttach(UUID id) {
        return entries.findById(id)
                .filter(entry -> !entry.struck())
                .flatMap(this::room)
                .filter(room -> room.inside() && room.underWay())
                .isPresent();
    }

    @Override
    public int most() {
        return MOST;
    }

    private Optional<InquiryRoom> room(EvidenceEntry entry) {
        return rooms.find(entry.inquiry());
    }
}
