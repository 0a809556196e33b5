package org.plumbline.report.html;

import org.plumbline.report.outline.Entry;

/**
 * Names of places on the page.
 *
 * @param prefix sets the reports of one page apart; empty where there is but one
 */
record Anchors(String prefix) {

  String top() {
    return prefix + "report";
  }

  String claims() {
    return prefix + "claims";
  }

  String card(Entry entry) {
    return prefix + "claim-" + entry.number();
  }

  String text(Entry entry) {
    return prefix + "text-" + entry.number();
  }
}
