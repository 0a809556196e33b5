package org.plumbline.audit.slip;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Claim;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Reading;
import org.plumbline.model.Span;

/** The figure of one claim in the place of another's: the nearest before and the nearest behind. */
final class NeighbourSlips {
  private final Manuscript text;
  private final Consumer<Alteration> out;
  private final List<Amount> amounts = new ArrayList<>();

  /** A number with its scale, as it can be put in the place of another. */
  private record Amount(Span span, String written, @Nullable String unit) {}

  NeighbourSlips(
      Manuscript text, List<Claim> claims, FigureSlips figures, Consumer<Alteration> out) {
    this.text = text;
    this.out = out;
    for (Claim claim : claims) {
      boolean counts =
          claim.reading() instanceof Reading.OfFigure
              && claim.kind() != ClaimKind.RANK
              && claim.kind() != ClaimKind.EXTREME;
      Optional<Places.Figure> figure = counts ? Places.of(text, claim).figure() : Optional.empty();
      figure.flatMap(one -> amount(one, figures)).ifPresent(amounts::add);
    }
    amounts.sort(Comparator.comparing(Amount::span));
  }

  private Optional<Amount> amount(Places.Figure figure, FigureSlips figures) {
    List<Numeral> numerals = Numeral.in(text, figure.span());
    if (numerals.size() != 1) {
      return Optional.empty();
    }
    String unit = figure.value().unit();
    Span number = numerals.get(0).span();
    Span span = figures.scale(number, unit).map(scale -> number.cover(scale.span())).orElse(number);
    return Optional.of(new Amount(span, text.at(span), unit));
  }

  void of(Places places) {
    places
        .figure()
        .flatMap(
            figure ->
                amounts.stream().filter(one -> figure.span().contains(one.span())).findFirst())
        .ifPresent(this::exchange);
  }

  private void exchange(Amount here) {
    Amount before = null;
    Amount behind = null;
    for (Amount other : amounts) {
      boolean fits =
          Objects.equals(other.unit(), here.unit()) && !other.written().equals(here.written());
      if (fits && other.span().end() <= here.span().start()) {
        before = other;
      } else if (fits && behind == null && other.span().start() >= here.span().end()) {
        behind = other;
      }
    }
    put(here, before);
    put(here, behind);
  }

  private void put(Amount here, @Nullable Amount other) {
    if (other != null) {
      out.accept(new Alteration(Slip.NEIGHBOUR, here.span(), here.written(), other.written()));
    }
  }
}
