package org.folkmoot.facilitation;

import org.folkmoot.shared.UnusableInputException;

/**
 * How the rota counts.
 *
 * @param months          over which a fair share is counted, 1 to {@link #MONTHS_MOST}
 * @param experiencedFrom how many sessions somebody has run to be experienced, 1 to {@link #EXPERIENCED_MOST}
 */
public record RotaTerms(int months, int experiencedFrom) {

    public static final int MONTHS_MOST = 36;
    public static final int EXPERIENCED_MOST = 50;

    public static final RotaTerms USUAL = new RotaTerms(6, 3);

    public RotaTerms {
        months = months(months);
        experiencedFrom = experiencedFrom(experiencedFrom);
    }

    /** @throws UnusableInputException outside 1 to {@link #MONTHS_MOST} */
    public static int months(int months) {
        if (months < 1 || months > MONTHS_MOST)
            throw new UnusableInputException("facilitation.input.share-months", MONTHS_MOST);
        return months;
    }

    /** @throws UnusableInputException outside 1 to {@link #EXPERIENCED_MOST} */
    public static int experiencedFrom(int sessions) {
        if (sessions < 1 || sessions > EXPERIENCED_MOST)
            throw new UnusableInputException("facilitation.input.experienced", EXPERIENCED_MOST);
        return sessions;
    }
}
