package org.folkmoot.steering;

/**
 * How many ideas a view holds. Counting stops where nobody reads on.
 *
 * @param number at most {@link QueueService#DEEPEST}
 * @param more   whether there are more than that, or may be; say so
 */
public record QueueCount(int number, boolean more) {}
