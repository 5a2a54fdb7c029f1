package org.folkmoot.comment;

import java.io.Serializable;
import java.util.UUID;

/**
 * A thing a comment points to.
 *
 * @param label what a person would call it, at most {@link #LABEL_MAX}, one line
 * @param link  path inside the portal, without a leading slash
 */
public record Reference(String kind, UUID id, String label, String link) implements Serializable {

    static final int LABEL_MAX = 200;
    static final int LINK_MAX = 200;

    public Reference {
        label = label.replace('\n', ' ').strip();
        if (label.length() > LABEL_MAX) label = label.substring(0, LABEL_MAX).strip();
        if (link.length() > LINK_MAX) throw new IllegalArgumentException("link: at most 200 characters");
    }
}
