/** Names and words that are the same in every language. How entries are written stands in ../read-lexicon.ts. */
export const INTERNATIONAL = `
seo: seo$, ~backlink, back link, link building, linkbuilding, serp$, google first page, top 10 google, domain authority, da 50, da50, dr 70, dofollow, nofollow, off-page, on-page, onpage, ahrefs, semrush, moz$, keyword research, google ranking, google my business, google maps listing, 301 redirect, pbn$
site: wordpress, shopify, woocommerce, landing page, webdesign, web design, ux design, ui/ux, wix$, вордпрес, ووردبريس, وردپرس, ورڈپریس, וורדפרס, वर्डप्रेस, ওয়ার্ডপ্রেস, เวิร์ดเพรส, ワードプレス, 워드프레스, hosting
traffic: traffic, pageview, adsense, organic traffic, bounce rate, ctr$
dev: mobile app, android, ios app, react native, flutter, full stack, fullstack, laravel, web3, saas$
market: marketing, ppc$, google ads, adwords, facebook ads, meta ads, email marketing, smm$, digital marketing, b2b lead, lead generation, leadgen, crm software
social: instagram, tiktok, followers, youtube, subscribers, influencer, linkedin, onlyfans, likes$
crypto: bitcoin, btc$, ~crypto, ethereum, eth$, usdt$, blockchain, nft$, ~token, defi$, binance, coinbase, metamask, airdrop, tether, staking, solana, altcoin, биткойн, биткоїн, bitkoin, بیت‌کوین, البيتكوين, signal group, signals group
invest: forex, fx trading, trading signals, binary option, copy trading, hedge fund, apy$
gamble: ~casino, ~kasino, poker, roulette, jackpot, free spins, freespins, 1xbet, slot gacor, slot online, slots, sportsbook, betting, bet365, baccarat, blackjack, togel, pragmatic play, sbobet, mostbet, pin up
adult: ~porn, sex chat, sex video, free sex, sex tonight, sexting, sex with, sexy, ~xxx, escort, webcam girls, nude, milf, camgirl, hot girls, tinder, ~erotic, hentai, bdsm
pharma: viagra, cialis, levitra, sildenafil, tadalafil, xanax, tramadol, ~pharmac, cbd$, kamagra, ozempic, semaglutide, ivermectin, modafinil, botox, steroids, testosterone, hgh$, kratom, сиалис, левитр, виагр, سیالیس, سياليس, ليفيترا, لویترا, לויטרה, סיאליס, ויאגרה, सियालिस, लेविट्रा, वियाग्रा, সিয়ালিস, লেভিট্রা, ভায়াগ্রা, ซีอาลิส, ลีวิตร้า, ไวอากร้า, 希爱力, 艾力达, 威爾剛, 레비트라, レビトラ, сиаліс, сіаліс, левітр, سیالیس, لیویٹرا, ویاگرا
diet: keto$, detox, slimming, weight loss, garcinia
replica: replica, rolex, gucci, louis vuitton, prada, ray-ban, rayban, hermes bag, birkin, air jordan, yeezy, nike air, michael kors, omega watch, luxury watch, canada goose, moncler
ai: chatgpt, gpt$, chatbot, ai agent, openai, ai-powered, ai powered, voice agent, n8n$, zapier
phish: paypal, netflix, dhl parcel, docusign, onedrive, sharepoint
social: telegram channel, t.me
torque: n·m, n.m$, nm$, lbf, ft-lb, ft lb, in-lb, kgf, dnm$, cnm$, n m$, torque
cert: iso 6789, iso 9001, atex, din en, ce$, vda$, vdi 2647, vdi/vde, dakks, ukas, nist$, en 10204
ship: cif$, fob$, exw$, dap$, ddp$, cip$, fca$, incoterm, eori, hs code, hs$, awb$, dhl$, fedex, ups$
tender: rfq$, rfp$, rfi$, boq$, msds$, proforma, pro forma, moq$
bolt: m6$, m8$, m10$, m12$, m14$, m16$, m18$, m20$, m22$, m24$, m27$, m30$, m33$, m36$, m39$, m42$, m48$, m56$, m64$, m72$, 8.8$, 10.9$, 12.9$
tool: atlas copco, desoutter, ingersoll, stahlwille, gedore, hytorc, enerpac, makita, hazet, cp tools, bosch rexroth, stanley, norbar, tohnichi, hydratight, plarad, apex tool, cleco, estic, urryu, uryu, corvane, bp-80
`
