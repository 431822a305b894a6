import type { AST } from '@eslint-community/regexpp';
import type { Automaton } from './automaton';
import type { Characters } from './characters';
import {
  ALL,
  assertion,
  atMostTwo,
  either,
  emptyPart,
  optional,
  type Part,
  type Preceding,
  sequence,
  single,
  type Ways,
} from './part';

/** Number of repetitions from which a repetition counts as unlimited. */
const MANY = 200;

/** Builds the automaton of an expression, part by part. */
export class Builder implements Automaton {
  readonly takes: bigint[] = [];
  readonly sources: string[] = [];
  readonly next: Map<number, number>[] = [];
  readonly done = new Set<number>();
  readonly #characters: Characters;
  readonly #multiline: boolean;

  constructor(characters: Characters, multiline: boolean) {
    this.#characters = characters;
    this.#multiline = multiline;
  }

  /** Starts a search for the pattern: at the start of the text, if the pattern allows it, and after any text. */
  begin(pattern: AST.Pattern): void {
    this.#end(this.#part(pattern));
    const anywhere = this.#part(pattern);
    this.#end(anywhere);
    const any = this.#place('', this.#characters.all);
    this.next[any]?.set(any, 1);
    for (const [place, { count, preceding }] of anywhere.first) {
      const before = this.#place('', preceding & this.#characters.all);
      this.next[any]?.set(before, 1);
      this.next[before]?.set(place, count);
    }
  }

  #place(source: string, takes: bigint): number {
    this.takes.push(takes);
    this.sources.push(source);
    return this.next.push(new Map()) - 1;
  }

  #end({ sure }: Part): void {
    for (const place of sure) this.done.add(place);
  }

  #part(node: AST.Node): Part {
    switch (node.type) {
      case 'Pattern':
      case 'Group':
      case 'CapturingGroup':
        return either(node.alternatives.map((one) => this.#part(one)));
      case 'Alternative':
        return node.elements.reduce((before, element) => this.#both(before, this.#part(element)), emptyPart);
      case 'Quantifier':
        return this.#repeated(node);
      case 'Assertion':
        return this.#assertion(node);
      case 'Backreference':
        return this.#part([node.resolved].flat()[0] as AST.CapturingGroup);
      default:
        return single(this.#place(node.raw, this.#characters.takenBy(node.raw)));
    }
  }

  #both(one: Part, other: Part): Part {
    this.#join(one.last, other.first);
    return sequence(one, other, (place, preceding) => this.#precedingOf(place, preceding));
  }

  #precedingOf(place: number, { word, other }: Preceding): bigint {
    const takes = this.takes[place] as bigint;
    const letters = this.#characters.takenBy('\\w');
    return ((takes & letters) === 0n ? 0n : word) | ((takes & ~letters) === 0n ? 0n : other);
  }

  #join(from: Ways, to: Ways): void {
    for (const [one, { count }] of from) {
      const next = this.next[one] as Map<number, number>;
      for (const [place, way] of to) {
        if ((this.takes[one] as bigint) & way.preceding)
          next.set(place, atMostTwo((next.get(place) ?? 0) + count * way.count));
      }
    }
  }

  /**
   * Returns the part of a repetition: `a{2,}` is `aa+`, and `a{2,4}` is `aa(?:a(?:a)?)?`. A repetition of the empty
   * text adds no transition.
   */
  #repeated({ element, min, max }: AST.Quantifier): Part {
    if (max > MANY) {
      let part = emptyPart;
      for (let n = 1; n < Math.min(min, MANY); n++) part = this.#both(part, this.#part(element));
      const loop = this.#part(element);
      this.#join(loop.last, loop.first);
      return this.#both(part, min === 0 ? optional(loop) : loop);
    }
    let part = emptyPart;
    for (let n = max; n > 0; n--) {
      const own = this.#both(this.#part(element), part);
      part = n > min ? optional(own) : own;
    }
    return part;
  }

  #assertion(node: AST.Assertion): Part {
    const { lineEnds, takenBy } = this.#characters;
    switch (node.kind) {
      case 'start':
        return this.#multiline ? assertion(lineEnds, lineEnds) : assertion(0n, 0n);
      case 'word':
        return node.negate ? assertion(takenBy('\\w'), takenBy('\\W')) : assertion(takenBy('\\W'), takenBy('\\w'));
      case 'lookbehind': {
        const preceding = this.#lookbehind(node);
        return assertion(preceding, preceding);
      }
      case 'lookahead': {
        // After the text of a lookahead, nothing else is matched.
        const ahead = either(node.alternatives.map((one) => this.#part(one)));
        this.#end(ahead);
        return { ...assertion(ALL, ALL), first: ahead.first };
      }
      default:
        return assertion(ALL, ALL);
    }
  }

  /** Returns the characters after which a lookbehind can match, by the last one that it reads. */
  #lookbehind({ alternatives, negate }: AST.LookbehindAssertion): bigint {
    let preceding = 0n;
    for (const { elements } of alternatives) {
      const last = elements.at(-1);
      const isCharacter =
        last?.type === 'Character' || last?.type === 'CharacterClass' || last?.type === 'CharacterSet';
      if (last?.type === 'Assertion' && last.kind === 'start' && elements.length === 1) {
        preceding |= this.#multiline ? this.#characters.lineEnds : 0n;
      } else if (isCharacter && (elements.length === 1 || !negate)) preceding |= this.#characters.takenBy(last.raw);
      else if (!negate) return ALL;
    }
    return negate ? ALL & ~preceding : preceding;
  }
}
