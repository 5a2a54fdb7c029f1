package org.folkmoot.scoring;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.springframework.stereotype.Component;

/** Whom a private note may name: the steering group as it is now, and nobody else. */
@Component
class Colleagues {

    private static final Pattern AT = Pattern.compile("(?<![\\p{L}\\p{N}@])@(?=\\p{L})");

    private final SteeringGroup group;
    private final MemberService members;

    Colleagues(SteeringGroup group, MemberService members) {
        this.group = group;
        this.members = members;
    }

    /** Names that hold what was typed after an "@", in order. */
    List<String> suggest(String typed) {
        var part = typed.strip().toLowerCase(Locale.ROOT);
        if (part.isEmpty()) return List.of();
        return members.namesOf(group.members()).values().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(part))
                .sorted()
                .toList();
    }

    /** Those named in a text, by the words that name them there. */
    Map<MemberId, String> namedIn(String text) {
        var named = new LinkedHashMap<MemberId, String>();
        var at = AT.matcher(text);
        if (!at.find()) return named;
        var names = members.namesOf(group.members());
        do {
            var rest = text.substring(at.end());
            names.entrySet().stream()
                    .filter(one -> begins(rest, one.getValue()))
                    .max(Comparator.comparingInt(one -> one.getValue().length()))
                    .ifPresent(one -> named.putIfAbsent(
                            one.getKey(), rest.substring(0, one.getValue().length())));
        } while (at.find());
        return named;
    }

    private static boolean begins(String text, String name) {
        return text.regionMatches(true, 0, name, 0, name.length())
                && (text.length() == name.length() || !Character.isLetterOrDigit(text.charAt(name.length())));
    }
}
