package org.folkmoot.inquiryreport;

import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.shared.RefusedException;
import org.springframework.stereotype.Component;

/**
 * A report for somebody who changes it. Who comments holds the report's row alone, so it is held before the inquiry's and
 * before anything is read: what is read then is as it is now.
 */
@Component
class HeldReports {

    private final InquiryRooms rooms;
    private final InquiryReports reports;

    HeldReports(InquiryRooms rooms, InquiryReports reports) {
        this.rooms = rooms;
        this.reports = reports;
    }

    record Held(InquiryReport report, InquiryRoom room) {}

    /** For those who run the inquiry. @throws RefusedException NOT_REPORTING and as {@link InquiryRooms#run} */
    InquiryRoom reporting(InquiryId id) {
        var room = rooms.run(id);
        if (room.stage() != InquiryStage.REPORTING) throw new RefusedException(InquiryreportRefusal.NOT_REPORTING);
        return room;
    }

    /** For those who run the inquiry, until it is published. @throws RefusedException NOT_BEGUN, PUBLISHED_ALREADY and as {@link #reporting} */
    Held open(InquiryId id) {
        var report = hold(id);
        var room = reporting(id);
        report.requireOpen();
        return new Held(report, room);
    }

    /** @throws RefusedException NOT_BEGUN */
    InquiryReport hold(InquiryId id) {
        return reports.lock(id.value()).orElseThrow(() -> new RefusedException(InquiryreportRefusal.NOT_BEGUN));
    }
}
