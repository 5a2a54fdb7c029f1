package org.folkmoot.evidence;

import java.util.List;
import java.util.Optional;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is there already: assets of an inquiry, written by those inside while it is under way. */
@Service
@Transactional
public class AssetService {

    /** Of one inquiry. */
    public static final int ASSETS_MAX = 100;

    private final InquiryRooms rooms;
    private final InquiryAssets assets;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    AssetService(InquiryRooms rooms, InquiryAssets assets, CurrentMember currentMember, PortalClock clock) {
        this.rooms = rooms;
        this.assets = assets;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** By name. @throws RefusedException as {@link InquiryRooms#read} */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public List<AssetLine> list(InquiryId inquiry) {
        rooms.read(inquiry);
        return assets.in(inquiry.value()).stream().map(InquiryAsset::line).toList();
    }

    /** One as it stands now. @throws RefusedException as {@link InquiryRooms#read} */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public Optional<AssetLine> find(InquiryId inquiry, AssetId id) {
        rooms.read(inquiry);
        return assets.findByIdAndInquiryIdAndRemovedAtIsNull(id.value(), inquiry.value())
                .map(InquiryAsset::line);
    }

    /** @throws RefusedException TOO_MANY_ASSETS, and as {@link InquiryRooms#work} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void add(InquiryId inquiry, WriteAsset asked) {
        rooms.work(inquiry);
        if (assets.count(inquiry.value()) >= ASSETS_MAX)
            throw new RefusedException(EvidenceRefusal.TOO_MANY_ASSETS, ASSETS_MAX);
        assets.save(new InquiryAsset(inquiry, asked, currentMember.id(), clock.instant()));
        rooms.contributed(inquiry);
    }

    /** @param seen revision the person read. @throws RefusedException ASSET_UNKNOWN, CHANGED_MEANWHILE, and as {@link InquiryRooms#work} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void change(InquiryId inquiry, AssetId id, int seen, WriteAsset asked) {
        rooms.work(inquiry);
        asset(inquiry, id).change(asked, seen, currentMember.id(), clock.instant());
    }

    /** @param seen revision the person read. @throws RefusedException ASSET_UNKNOWN, CHANGED_MEANWHILE, and as {@link InquiryRooms#work} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void remove(InquiryId inquiry, AssetId id, int seen) {
        rooms.work(inquiry);
        asset(inquiry, id).remove(seen, currentMember.id(), clock.instant());
    }

    private InquiryAsset asset(InquiryId inquiry, AssetId id) {
        return assets.findByIdAndInquiryIdAndRemovedAtIsNull(id.value(), inquiry.value())
                .orElseThrow(() -> new RefusedException(EvidenceRefusal.ASSET_UNKNOWN));
    }
}
