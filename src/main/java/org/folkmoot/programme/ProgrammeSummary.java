package org.folkmoot.programme;

import java.util.List;

/** The one programme of this installation. */
public record ProgrammeSummary(String name, String subtitle, String county, List<String> aims, List<String> outcomes) {}
