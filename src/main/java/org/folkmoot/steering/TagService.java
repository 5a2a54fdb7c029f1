package org.folkmoot.steering;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.idea.AnsweringService;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steering group's tags, which nobody else sees. Taking one off is another row. */
@Service
@Transactional
public class TagService {

    /** More would not be found in a menu. */
    public static final int AT_MOST = 100;

    private final Tags tags;
    private final Taggings taggings;
    private final TaggingEnds ends;
    private final AnsweringService ideas;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    TagService(
            Tags tags,
            Taggings taggings,
            TaggingEnds ends,
            AnsweringService ideas,
            CurrentMember currentMember,
            PortalClock clock) {
        this.tags = tags;
        this.taggings = taggings;
        this.ends = ends;
        this.ideas = ideas;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** By name. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('STEERING')")
    public List<SteeringTag> all() {
        return tags.findAllByOrderByNameKey().stream().map(Tag::shown).toList();
    }

    /** The tag of this name, made if there was none; capitals make no difference. @throws RefusedException TOO_MANY_TAGS */
    @PreAuthorize("hasRole('STEERING')")
    public SteeringTag named(String name) {
        return tags.findByNameKey(Tag.key(name)).map(Tag::shown).orElseGet(() -> make(name));
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('STEERING')")
    public Optional<SteeringTag> find(TagId id) {
        return tags.findById(id.value()).map(Tag::shown);
    }

    /** Those of several ideas, by name; an idea without tags is left out. One statement. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('STEERING')")
    public Map<IdeaId, List<SteeringTag>> of(Collection<IdeaId> about) {
        if (about.isEmpty()) return Map.of();
        return taggings.of(keys(about)).stream()
                .collect(groupingBy(
                        row -> new IdeaId(row.getIdea()),
                        mapping(row -> new SteeringTag(new TagId(row.getTag()), row.getName()), toList())));
    }

    /** Which of these ideas have the tag. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('STEERING')")
    public Set<IdeaId> having(TagId tag, Collection<IdeaId> among) {
        return taggings.having(tag.value(), keys(among)).stream()
                .map(IdeaId::new)
                .collect(java.util.stream.Collectors.toSet());
    }

    /** @return the row. @throws RefusedException HAS_TAG, NO_SUCH_TAG, or the idea is not there */
    @PreAuthorize("hasRole('STEERING')")
    public UUID tag(IdeaId idea, TagId tag) {
        ideas.hold(Set.of(idea));
        if (tags.findById(tag.value()).isEmpty()) throw new RefusedException(QueueRefusal.NO_SUCH_TAG);
        if (taggings.standing(idea.value(), tag.value()).isPresent()) throw new RefusedException(QueueRefusal.HAS_TAG);
        return taggings.saveAndFlush(new Tagging(idea, tag, currentMember.id(), clock.instant()))
                .id();
    }

    /** @return the row that ended. @throws RefusedException HAS_NOT_TAG, or the idea is not there */
    @PreAuthorize("hasRole('STEERING')")
    public UUID untag(IdeaId idea, TagId tag) {
        ideas.hold(Set.of(idea));
        var standing = taggings.standing(idea.value(), tag.value())
                .orElseThrow(() -> new RefusedException(QueueRefusal.HAS_NOT_TAG));
        end(standing.id());
        return standing.id();
    }

    /** Takes off what this row put on, or puts on again what it had. @throws RefusedException MOVED_MEANWHILE */
    @PreAuthorize("hasRole('STEERING')")
    public UUID undo(IdeaId idea, UUID row, boolean wasPutOn) {
        ideas.hold(Set.of(idea));
        var tagging = taggings.findById(row).orElseThrow(() -> new RefusedException(QueueRefusal.MOVED_MEANWHILE));
        if (wasPutOn) end(row);
        else if (taggings.standing(idea.value(), tagging.tag().value()).isPresent())
            throw new RefusedException(QueueRefusal.MOVED_MEANWHILE);
        else return tag(idea, tagging.tag());
        return row;
    }

    private void end(UUID row) {
        if (taggings.settle(row) == 0) throw new RefusedException(QueueRefusal.MOVED_MEANWHILE);
        ends.save(new TaggingEnd(row, currentMember.id(), clock.instant()));
    }

    private SteeringTag make(String name) {
        if (tags.count() >= AT_MOST) throw new RefusedException(QueueRefusal.TOO_MANY_TAGS, AT_MOST);
        try {
            return tags.saveAndFlush(new Tag(name, currentMember.id(), clock.instant()))
                    .shown();
        } catch (DataIntegrityViolationException madeAtOnce) {
            throw new RefusedException(QueueRefusal.MOVED_MEANWHILE);
        }
    }

    private static List<UUID> keys(Collection<IdeaId> ids) {
        return ids.stream().map(IdeaId::value).toList();
    }
}
