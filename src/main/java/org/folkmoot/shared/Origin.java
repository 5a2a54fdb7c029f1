package org.folkmoot.shared;

/**
 * Where a thing came from, or what a person took part in, without knowing the other module's type.
 *
 * @param kind  one word the message bundle knows as {@code origin.<kind>}: person, session, inquiry, idea, paper, import
 * @param id    the thing's id as text, at most 80 characters
 * @param label what a person would call it, at most 200 characters
 * @param link  path inside the portal, starting without a slash, or empty
 */
public record Origin(String kind, String id, String label, String link) {

    public static final int KIND_MAX = 20;
    public static final int ID_MAX = 80;
    public static final int LABEL_MAX = 200;
    public static final int LINK_MAX = 200;

    public Origin {
        if (kind.isEmpty() || kind.length() > KIND_MAX) throw new IllegalArgumentException("kind: 1 to 20 characters");
        if (id.isEmpty() || id.length() > ID_MAX) throw new IllegalArgumentException("id: 1 to 80 characters");
        if (label.length() > LABEL_MAX) label = label.substring(0, LABEL_MAX - 1) + "…";
        if (link.length() > LINK_MAX) throw new IllegalArgumentException("link: at most 200 characters");
    }
}
