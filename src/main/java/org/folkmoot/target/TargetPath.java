package org.folkmoot.target;

/** What is expected between the baseline and the date. Words in the bundle: {@code target.path.<name>}. */
public enum TargetPath {
    /** The same step every day, from the baseline on its day to the target on its date. */
    LINEAR,
    /** Nothing before the date: only the date counts. */
    AT_THE_DATE
}
