/** Markdown that resembles study notes but is not. */
export const plainTexts: Readonly<Record<string, string>> = {
  'a README with durations': `# fastbuild

Builds your project. Takes 5 minutes to set up.

## Quick start (5 minutes)

1. Install Node
2. Run \`npm i fastbuild\`
3. Wait, this takes about 2 minutes

## Benchmarks

| tool | time |
|---|---|
| fastbuild | 2 min |
| others | 40 min |

- fastbuild: 2 min
- slowbuild: 40 min
- otherbuild: 1 hour

## Timeouts

- \`timeout\`: how long to wait (default: 30 minutes)
- \`retry\`: how often (default: 5 min)
`,

  'a tutorial with steps and their times': `# Getting started with Frobnicator

**Time to complete: 30 minutes**

## Prerequisites

- [Docker](https://docker.example)
- [Node](https://node.example)

## Step 1: Install (5 min)

Run the installer.

## Step 2: Configure (10 min)

Edit the file.

## Step 3: Deploy (15 min)

Push it.

## Next steps

- [Tutorial: Advanced usage](https://x.example/adv)
- [Video: Introduction](https://x.example/video)
`,

  'a blog post in parts': `---
title: Why I moved to Rust
date: 2021-04-05
---

# Why I moved to Rust

*8 min read*

## Part 1: The beginning

I read [this](https://a.example) and [that](https://b.example).

## Part 2: The middle

- [The book](https://rust.example)
- [Rustlings](https://rustlings.example)

## Part 3: The end

It was good.
`,

  'an awesome list with levels': `# Awesome Networking [![Awesome](https://awesome.re/badge.svg)](https://awesome.re)

> A list of awesome things

## Contents

- [Books](#books)
- [Videos](#videos)

## Books

- [TCP/IP](https://a.example) - The classic.
- [Networks](https://b.example) - Another one.
- [Ping](https://c.example)

## Videos

- [Talk: Networks](https://d.example) (45 min) - A talk.
- [Video: Routing](https://e.example)
- [Lecture: BGP](https://f.example)

## Tutorials

### Beginner

- [Start here](https://g.example)
- [Go on](https://h.example)

### Intermediate

- [Next](https://i.example)

### Advanced

- [Last](https://j.example)

## Podcasts

- [Packet Pushers](https://k.example)
`,

  'a list of talks with their durations': `# Awesome Talks

## Systems

- [Simple Made Easy](https://a.example) by Rich (1 hour 1 min)
- [The Mess We're In](https://b.example) by Joe (45 min)
- [Inventing on Principle](https://c.example) (54 min)

## Design

- [Growing a Language](https://d.example) (53 min)
`,

  'a recipe': `# Lentil Soup

Prep time: 10 min
Cook time: 30 min
Total time: 40 min

## Ingredients

- 200 g lentils
- 1 onion
- 2 carrots

## Steps

1. Fry the onion (5 min)
2. Add carrots and lentils (2 minutes)
3. Simmer - 30 min
4. Blend it
`,

  'a collection of recipes': `# Family Recipes

## Soups

### Lentil soup (40 min)

- lentils
- onion

### Pea soup (1 hour)

- peas

## Cakes

### Apple cake (1 h 15 min)

- apples
`,

  'the minutes of a meeting': `# Meeting Minutes, 12 March

Present: Ann, Bob

## Agenda

1. Budget (10 min)
2. Hiring (20 min)
3. Any other business - 5 min

## Budget

Ann presented the budget. 

## Action items

- [ ] Bob: write the advert
- [x] Ann: send numbers
`,

  'a changelog by weeks': `# Changelog

## Week 3

- [#12](https://gh.example/12) Fix crash
- [#13](https://gh.example/13) Speed up start, now takes 2 min

## Week 2

- [#10](https://gh.example/10) Add search

## Week 1

- First version
`,

  'a weekly report': `# Weekly Report

## Week 12

- Fixed the login (2 h)
- Reviewed pull requests (1 h 30 min)
- [Design doc](https://doc.example)

## Week 13

- Planned the release (45 min)
`,

  'the README of a book with chapters': `# The Little Book of Code

Source of the book.

## Chapter 1: Hello

- [Text](https://a.example/1)
- [Code](https://a.example/c1)

## Chapter 2: World

- [Text](https://a.example/2)

## Building

Run \`make\`. Building takes 10 minutes.

## License

CC BY
`,

  'a to-do list': `# TODO

- [ ] Buy milk (5 min)
- [x] Call mum (30 min)
- [ ] Write essay (2 hours)

## Later

- Clean the car (1 h)
- Read: the paper
`,

  'documentation from basic to advanced': `# Documentation

## Basics

- [Install](https://a.example/install)
- [Configure](https://a.example/configure)

## Advanced

- [Plugins](https://a.example/plugins)
- [Internals](https://a.example/internals)
`,

  'guides for beginners': `# Guides

## Beginner

- [Your first app](https://a.example/first)
- [Forms](https://a.example/forms)

## Intermediate

- [Routing](https://a.example/routing)
`,

  'a list of puzzles, easy to hard': `# Solutions

## Easy

- [Two Sum](https://l.example/two-sum)
- [Palindrome](https://l.example/pal)

## Medium

- [Add Two Numbers](https://l.example/add)

## Hard

- [Median](https://l.example/median)
`,

  'the README of a course’s web site': `# networks-course-website

The source of the course's web site.

## Install

npm install

## Units

See \`units/\`.

## Deploy

Takes around 3 minutes.
`,

  'a guide for contributors': `# Contributing

## Development

- Tests: \`npm test\` (takes 2 min)
- Full tests: \`npm run all\` (20 min)
- Docs: https://docs.example
- Project: the board

## Release

- Release - 30 min
`,

  'frequent questions': `# FAQ

## How long does it take?

About 10 minutes.

## Is there a video?

Yes: [Video: Intro](https://v.example) (10 min).

## Part 2 of the FAQ

Nothing.
`,

  'the agenda of a conference': `# Agenda of the Contributor Summit

## Day 1

- 09:00 Keynote (45 min)
- 10:00 [Talk: Plugins](https://a.example) (30 min)

## Day 2

- 09:00 Unconference (2 hours)
`,

  'a runbook': `# Runbook: Restore the database

Estimated time: 45 minutes

## Step 1: Stop traffic

Time: 5 min

## Step 2: Restore

Time: 30 min

## Step 3: Verify

Time: 10 min
`,

  'a road map': `# Roadmap

## Part 1: Core

- Parser
- Printer

## Part 2: Tools

- [x] Linter
- [ ] Formatter
`,

  'the documentation of units of time': `# Units

## Unit 1

\`a\`

## Time

| Unit | Seconds |
|---|---|
| min | 60 |

- h: hour
- min: minute
`,

  'a play list': `# Road Trip Playlist

1. [Song One](https://s.example/1) - 3 min
2. [Song Two](https://s.example/2) - 4 min
3. [Song Three](https://s.example/3) - 5 min
`,

  'a training plan by weeks': `# Morning Workout

## Week 1

- Run - 20 min
- Stretch - 10 min

## Week 2

- Run - 25 min
`,

  'a changelog in German': `# Änderungen

## Version 2.0

- Start dauert nur noch 5 Minuten
- Zeit: Formatierung (10 Minuten) korrigiert
- Projekt: Aufräumen
`,

  'a list of walks, easy to hard': `# Hikes around the lake

## Easy

- North shore (2 hours)
- Mill path (45 min)

## Hard

- Summit (6 hours)
`,

  'a README in Chinese': `# 快速构建工具

五分钟上手。

## 安装（约5分钟）

运行 \`npm i\`。

## 第一章

- [文档](https://a.example)
- [示例](https://b.example)
`,

  'a bug report': `### Expected

Takes 5 min

### Actual

Took 50 min

### Steps

1. Open (1 min)
2. Wait
`,

  'a record of a decision': `# 7. Use Postgres

## Status

Accepted

## Context

Backups take 30 min.

## Decision

Lab: we tried it.

## Consequences

- Restore - 20 min
`,
};
