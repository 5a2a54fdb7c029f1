package org.folkmoot.account;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Browser and system in words, from the User-Agent header. Browsers have frozen all but these two in it, so a library
 * with thousands of patterns would tell a person nothing more. Empty when neither is known. The order matters: most browsers also claim to be Chrome,
 * and all claim to be Safari.
 */
final class DeviceName {

    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("Edg", "Edge"),
            Map.entry("OPR/", "Opera"),
            Map.entry("SamsungBrowser/", "Samsung Internet"),
            Map.entry("Firefox/", "Firefox"),
            Map.entry("FxiOS/", "Firefox"),
            Map.entry("CriOS/", "Chrome"),
            Map.entry("Chrome/", "Chrome"),
            Map.entry("Safari/", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("Android", "Android"),
            Map.entry("CrOS", "ChromeOS"),
            Map.entry("Windows", "Windows"),
            Map.entry("Macintosh", "Mac"),
            Map.entry("Linux", "Linux"));

    private static final int READ_MAX = 500;

    private DeviceName() {}

    static String of(@Nullable String userAgent) {
        var text = userAgent == null ? "" : userAgent.substring(0, Math.min(READ_MAX, userAgent.length()));
        var browser = first(BROWSERS, text);
        var system = first(SYSTEMS, text);
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + " · " + system;
    }

    private static String first(List<Map.Entry<String, String>> known, String text) {
        return known.stream()
                .filter(entry -> text.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
