package org.folkmoot.sheet;

import java.util.List;

/**
 * Why a line cannot be imported.
 *
 * @param line      where it stands in the file, from 1
 * @param column    its heading
 * @param key       message key that says what is possible
 * @param arguments of the message
 */
public record LineProblem(int line, String column, String key, List<Object> arguments) {}
