package dev.hireflow.interview.scoring;

/**
 * A word or number of a sentence.
 *
 * @param word in lower case
 * @param stem what the forms of a word have in common
 * @param capital whether it begins with a capital inside a sentence, as names do
 */
record Token(String word, String stem, boolean capital) {

  boolean isNumber() {
    return Character.isDigit(word.charAt(0));
  }
}
