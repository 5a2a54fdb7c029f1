package org.folkmoot.comment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.PersonFound;
import org.folkmoot.member.Role;
import org.springframework.stereotype.Component;

/**
 * Whom a person may name: those who write in the discussion, their own colleagues, and everybody for facilitators and
 * managers. Nobody learns who else has an account (ADR 0025).
 */
@Component
class MentionableNames {

    private static final int MOST = 20;
    private static final int LOOKED_AT = 50;
    private static final Pattern AT = Pattern.compile("(?<![\\p{L}\\p{N}@])@(?=\\p{L})");
    private static final Pattern FIRST_WORD = Pattern.compile("[\\p{L}\\p{N}'’.-]{2,}");

    private final Comments comments;
    private final Subjects subjects;
    private final MemberService members;
    private final CurrentMember currentMember;

    MentionableNames(Comments comments, Subjects subjects, MemberService members, CurrentMember currentMember) {
        this.comments = comments;
        this.subjects = subjects;
        this.members = members;
        this.currentMember = currentMember;
    }

    /** At most {@code limit} names that hold what was typed after an "@". */
    List<String> suggest(CommentOn thing, String typed, int limit) {
        var words = lower(typed.strip());
        if (words.isEmpty()) return List.of();
        var found = new ArrayList<String>();
        for (var name : inDiscussion(thing).keySet()) if (lower(name).contains(words)) found.add(name);
        for (var person : others(words)) if (!found.contains(person.name())) found.add(person.name());
        return found.stream().limit(limit).toList();
    }

    /** The people named in a text, by the words that name them there. */
    Map<MemberId, String> namedIn(CommentOn thing, String text) {
        var named = new LinkedHashMap<MemberId, String>();
        Map<String, MemberId> inDiscussion = null;
        var at = AT.matcher(text);
        while (at.find() && named.size() < MOST) {
            if (inDiscussion == null) inDiscussion = inDiscussion(thing);
            var rest = text.substring(at.end());
            var known = new LinkedHashMap<>(inDiscussion);
            var first = FIRST_WORD.matcher(rest);
            if (first.lookingAt())
                others(lower(first.group())).forEach(person -> known.putIfAbsent(person.name(), person.id()));
            known.entrySet().stream()
                    .filter(one -> startsWith(rest, one.getKey()))
                    .max(Comparator.comparingInt(one -> one.getKey().length()))
                    .ifPresent(one -> named.putIfAbsent(
                            one.getValue(), rest.substring(0, one.getKey().length())));
        }
        return named;
    }

    /** An author who is not named on the page is not named here either. */
    private Map<String, MemberId> inDiscussion(CommentOn thing) {
        var about = subjects.thing(thing);
        var names = new LinkedHashMap<String, MemberId>();
        members.namesOf(comments.authorsOn(thing.kind(), thing.id()).stream()
                        .map(MemberId::new)
                        .filter(id -> about.namedToAll() || !about.authors().contains(id))
                        .toList())
                .forEach((id, name) -> names.putIfAbsent(name, id));
        return names;
    }

    private List<PersonFound> others(String typed) {
        if (currentMember.find().isEmpty()) return List.of();
        return currentMember.has(Role.FACILITATOR) || currentMember.has(Role.MANAGER)
                ? members.findForDesk(typed, LOOKED_AT)
                : members.findColleagues(typed, LOOKED_AT);
    }

    private static boolean startsWith(String text, String name) {
        if (!text.regionMatches(true, 0, name, 0, name.length())) return false;
        return text.length() == name.length() || !Character.isLetterOrDigit(text.charAt(name.length()));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
