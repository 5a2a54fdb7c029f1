package org.folkmoot.search;

/** How many letters differ, are missing, too many or swapped. */
final class Edits {

    private Edits() {}

    /** @return at most {@code most + 1}: further apart is all the same */
    static int between(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) return most + 1;
        var edits = new int[a.length() + 1][b.length() + 1];
        for (var i = 0; i <= a.length(); i++) edits[i][0] = i;
        for (var j = 0; j <= b.length(); j++) edits[0][j] = j;
        for (var i = 1; i <= a.length(); i++)
            for (var j = 1; j <= b.length(); j++) {
                var other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                edits[i][j] = Math.min(Math.min(edits[i - 1][j] + 1, edits[i][j - 1] + 1), edits[i - 1][j - 1] + other);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1))
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
            }
        return Math.min(edits[a.length()][b.length()], most + 1);
    }
}
