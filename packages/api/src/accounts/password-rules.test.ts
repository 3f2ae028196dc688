import { describe, expect, it } from 'vitest'
import { passwordProblems } from './password-rules.ts'

const context = ['vera.muster@nordlicht.example', 'Vera Muster', 'Nordlicht Personal AG']

describe('a password', () => {
  it.each([
    ['kurz', 'password_too_short'],
    ['Elf Zeichen', 'password_too_short'],
    ['x'.repeat(129), 'password_too_long'],
    ['passwordpassword', 'password_common'],
    ['Passwort2026!', 'password_common'],
    ['P4ssw0rt-2026', 'password_common'],
    ['Motdepasse1234', 'password_common'],
    ['123456789012', 'password_common'],
    ['aaaaaaaaaaaa', 'password_common'],
    ['abcabcabcabc', 'password_common'],
    ['abcdefghijklm', 'password_common'],
    ['zyxwvutsrqpon', 'password_common'],
    ['qwertzuiop123', 'password_common'],
    ['Sommer2026!!!', 'password_common'],
    ['Willkommen-Zürich-1', 'password_common'],
    ['iloveyou forever'.slice(0, 8).repeat(2), 'password_common'],
    ['hunhunhunhun', 'password_common'],
    ['Dossier-2026-Dossier', 'password_contextual'],
    ['VeraMuster1985', 'password_contextual'],
    ['Nordlicht#2026', 'password_contextual'],
  ])('%s is refused: %s', (password, problem) => {
    expect(passwordProblems(password, context)).toEqual([problem])
  })

  it.each([
    ['words that have nothing to do with each other', 'Regenschirm Kupfer Gleis neun'],
    ['random letters and digits', 'k3vT9xqLwZ2p'],
    ['small letters alone', 'hgzurmvbktde'],
    ['other scripts', 'пароход и жираф'],
    ['ideographs', '雨傘と銅線と九番線の列車と山羊'],
    ['spaces and emoji', '🦊🦉🐢🐌🦔 🐝🦋🐞🐍🦎 🦂🐙'.concat(' und so weiter')],
    ['a long one with a name in it', 'Vera kauft drei Regenschirme am Gleis'],
    ['128 characters', 'Nebelgrenze '.repeat(11).slice(0, 120).concat('Kupfer!!')],
  ])('is taken: %s', (_what, password) => {
    expect(passwordProblems(password, context)).toEqual([])
  })
})
