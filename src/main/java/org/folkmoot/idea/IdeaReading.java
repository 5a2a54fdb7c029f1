package org.folkmoot.idea;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.moderation.ModerationService;
import org.folkmoot.moderation.ModeratorNote;
import org.folkmoot.moderation.Visibility;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.SectorId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.stereotype.Component;

/** Turns what the tables hold into what the person asking may read. */
@Component
class IdeaReading {

    private final IdeaSupports supports;
    private final IdeaAuthors authors;
    private final AnswerReading answers;
    private final IdeaWithdrawals withdrawals;
    private final ModerationService moderation;
    private final ProgrammeService programme;
    private final MemberService members;
    private final CurrentMember currentMember;

    IdeaReading(
            IdeaSupports supports,
            IdeaAuthors authors,
            AnswerReading answers,
            IdeaWithdrawals withdrawals,
            ModerationService moderation,
            ProgrammeService programme,
            MemberService members,
            CurrentMember currentMember) {
        this.supports = supports;
        this.authors = authors;
        this.answers = answers;
        this.withdrawals = withdrawals;
        this.moderation = moderation;
        this.programme = programme;
        this.members = members;
        this.currentMember = currentMember;
    }

    Page<IdeaSummary> summaries(Page<IdeaRow> rows) {
        return new PageImpl<>(summaries(rows.getContent()), rows.getPageable(), rows.getTotalElements());
    }

    List<IdeaSummary> summaries(List<IdeaRow> rows) {
        if (rows.isEmpty()) return List.of();
        var names = strategyNames();
        var mine = supportedByMe(rows.stream().map(IdeaRow::id).toList());
        return rows.stream()
                .map(row -> new IdeaSummary(
                        new IdeaId(row.id()),
                        row.title(),
                        row.stage(),
                        name(names, row.theme()),
                        name(names, row.principle()),
                        row.supporters(),
                        row.submittedAt(),
                        mine.contains(row.id()),
                        openActions(
                                row.visibility(), row.stage(), new MemberId(row.proposer()), mine.contains(row.id()))))
                .toList();
    }

    /** Empty for an idea that is not this person's to see. */
    Optional<IdeaDetail> detail(Idea idea) {
        if (!readable(idea)) return Optional.empty();
        var me = currentMember.find();
        var mine = me.filter(idea.proposer()::equals).isPresent();
        var with = authors.of(idea);
        var writing = me.filter(with::contains).isPresent();
        var named = writing || currentMember.has(Role.STEERING) || currentMember.has(Role.MANAGER);
        var people = members.namesOf(named ? with : Set.of());
        var names = strategyNames();
        var key = idea.id().value();
        var merged = answers.mergedInto(key, named);
        var supported = supportedByMe(List.of(key)).contains(key);
        var open = openActions(idea, supported, writing);
        if (!merged.isEmpty()) open.remove(IdeaAction.WITHDRAW);
        return Optional.of(new IdeaDetail(
                idea.id(),
                idea.title(),
                idea.wording(),
                idea.helps(),
                idea.stage(),
                name(names, idea.theme()),
                name(names, idea.principle()),
                name(names, idea.condition()),
                people.get(idea.proposer()),
                mine,
                writing,
                with.size(),
                with.stream()
                        .filter(one -> named && !one.equals(idea.proposer()))
                        .map(one -> people.getOrDefault(one, ""))
                        .toList(),
                typed(idea, named),
                idea.revision(),
                sectorName(idea.sector()),
                idea.origin(),
                idea.submittedAt(),
                backing(idea),
                supported,
                answers.of(key).orElse(null),
                merged,
                withdrawals.findById(key).map(IdeaWithdrawal::shown).orElse(null),
                idea.visibility().open() ? null : note(idea),
                !mine && idea.open() && me.isPresent(),
                open));
    }

    private IdeaDetail.@Nullable Typed typed(Idea idea, boolean named) {
        var by = idea.enteredBy();
        if (by == null) return null;
        var typist = new MemberId(by);
        var name = currentMember.find().isPresent()
                ? members.namesOf(List.of(typist)).get(typist)
                : null;
        return new IdeaDetail.Typed(name, named ? idea.toldBy() : "", !idea.ofUnnamedHead());
    }

    private Set<IdeaAction> openActions(Idea idea, boolean supported, boolean writing) {
        var open = openActions(idea.visibility(), idea.stage(), idea.proposer(), supported);
        if (!idea.stage().inFiltering() || !writing) return open;
        if (idea.visibility() == Visibility.OPEN || idea.visibility() == Visibility.WAITING)
            open.add(IdeaAction.REVISE);
        if (open.contains(IdeaAction.WITHDRAW) && idea.open()) open.add(IdeaAction.INVITE);
        return open;
    }

    /** Withdrawn ideas are for authors, steering members and managers; what moderators keep from view for authors and managers. */
    boolean readable(Idea idea) {
        if (currentMember.has(Role.MANAGER)) return true;
        if (idea.open()) return true;
        if (currentMember.find().filter(me -> authors.has(idea, me)).isPresent()) return true;
        return idea.visibility().open() && (idea.stage() != IdeaStage.WITHDRAWN || currentMember.has(Role.STEERING));
    }

    private ModeratorNote note(Idea idea) {
        var key = idea.id().value();
        return moderation
                .notesOn(IdeaModeration.KIND, List.of(key))
                .getOrDefault(key, new ModeratorNote(idea.visibility(), "", idea.submittedAt()));
    }

    private Backing backing(Idea idea) {
        var behind = supports.behind(idea.id().value());
        var real = new Backing(idea.supporters(), behind.getOrganisations(), behind.getSectors());
        return currentMember.has(Role.MANAGER) ? real : real.forPublic();
    }

    Map<IdeaId, Backing> backing(Collection<IdeaId> ids) {
        var all = new HashMap<IdeaId, Backing>();
        for (var row : supports.behindAll(ids.stream().map(IdeaId::value).toList())) {
            var real = new Backing(row.getSupporters(), row.getOrganisations(), row.getSectors());
            all.put(new IdeaId(row.getIdea()), currentMember.has(Role.MANAGER) ? real : real.forPublic());
        }
        return all;
    }

    List<SectorBacking> backedBy(Idea idea) {
        var real = supports.bySector(idea.id().value()).stream()
                .map(row ->
                        new SectorBacking(Objects.requireNonNullElse(sectorName(row.getSector()), ""), row.getPeople()))
                .sorted(Comparator.comparing(SectorBacking::people, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(SectorBacking::sector))
                .toList();
        return currentMember.has(Role.MANAGER) ? real : SectorBacking.forPublic(real, idea.supporters());
    }

    private Set<IdeaAction> openActions(Visibility visibility, IdeaStage stage, MemberId proposer, boolean supported) {
        var open = EnumSet.noneOf(IdeaAction.class);
        if (!stage.inFiltering()) return open;
        if (visibility.open() && currentMember.has(Role.PARTICIPANT))
            open.add(supported ? IdeaAction.TAKE_BACK_SUPPORT : IdeaAction.SUPPORT);
        if (currentMember.find().filter(proposer::equals).isPresent()) open.add(IdeaAction.WITHDRAW);
        return open;
    }

    private Set<UUID> supportedByMe(List<UUID> ideas) {
        return currentMember
                .find()
                .map(me -> supports.supportedBy(me.value(), ideas))
                .orElse(Set.of());
    }

    private Map<UUID, String> strategyNames() {
        var strategy = programme.strategy();
        var names = new HashMap<UUID, String>();
        strategy.themes().forEach(theme -> names.put(theme.id().value(), theme.name()));
        strategy.principles().forEach(principle -> names.put(principle.id().value(), principle.name()));
        strategy.conditions().forEach(condition -> names.put(condition.id().value(), condition.name()));
        return names;
    }

    private static @Nullable String name(Map<UUID, String> names, @Nullable UUID key) {
        return key == null ? null : names.get(key);
    }

    private @Nullable String sectorName(@Nullable UUID key) {
        if (key == null) return null;
        var id = new SectorId(key);
        return programme.sectors().stream()
                .filter(sector -> sector.id().equals(id))
                .map(sector -> sector.name())
                .findFirst()
                .orElse(null);
    }
}
