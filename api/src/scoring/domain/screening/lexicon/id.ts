/** Indonesian and Malay. How entries are written stands in ../read-lexicon.ts. */
export const ID = `
words: dan, yang, untuk, kami, anda, dengan, di, ini, dari, apakah, selamat, kepada, bapak, ibu, adalah, tidak, bisa, saya, ada, boleh, hai, awak, pihak
seo: mesin pencari, halaman pertama, halaman 1, kata kunci, di google, peringkat, enjin carian, muka pertama, optimasi, di atas pesaing, tukar link, bayar setelah berhasil, pencarian
site: pembuatan website, jasa website, situs web, desain web, website anda, laman web, toko online, kedai dalam talian, reka bentuk web
traffic: pengunjung, trafik, lalu lintas
dev: pembuatan aplikasi, pengembangan aplikasi, aplikasi mobile, aplikasi mudah alih, pengembangan software, programmer, pembangunan perisian, tim programmer, membuat aplikasi, tim developer, alih daya, jasa software
market: iklan, pemasaran, kampanye, kempen, agensi, promosikan, promosi, desain grafis, logo, video profil, sms massal, jasa iklan, video, drone, animasi, video animasi
social: media sosial, pengikut, subscriber, suka$, viral, ulasan google, bintang lima
post: artikel tamu, artikel bersponsor, content placement, menerbitkan artikel, menerbitkan satu artikel, blog anda, jasa artikel, memuat link, blog berotoritas
loan: pinjaman, kredit, bunga$, kadar faedah, hutang, utang, modal usaha, tanpa jaminan, pinjaman peribadi, ctos, dana tunai, gadai, modal kerja, uang tunai, dana kami, dalam 24, tanpa agunan, uang cepat, kredit perusahaan
invest: investasi, pelaburan, keuntungan, penghasilan, pendapatan, hasilkan uang, jana wang, pasif, saham, cuan, profit, kebebasan finansial, robot, slot tersisa, membiayai
crypto: kripto, dompet, uang digital, grup sinyal, prapenjualan, token, dompet anda
gamble: judi, taruhan, pertaruhan, kasino, gacor, bonus, maxwin, deposit, lotere, loteri, situs slot, bola online, jekpot, maxwin, agen bola, deposit pertama, bandar, prediksi, akurat
adult: kencan, janda, wanita, cewek, seks, telanjang, gadis, kesepian, pijat, urut, bokep, bugil, foto saya, sendirian, ganteng, pertemuan rahasia, uang bulanan, tante kaya, pria muda
pharma: tanpa resep, pil$, apotek, farmasi, obat, ubat, kejantanan, ereksi, suplemen, kuat, tahan lama, herbal, penyakit, pil biru, tanpa dokter, resep
diet: menurunkan berat, turun berat, kurus, langsing, diet, kilogram, permen keto, melelehkan lemak
replica: replika, jam tangan, tas branded, kw super, tiruan, beg tangan, barang branded
domain: domain, kedaluwarsa, tamat tempoh, perpanjang, pembaharuan, pendaftaran merek, hosting, tagihan tertunggak, invois tertunggak, cap dagang, perpanjangan domain
list: database, daftar email, senarai emel, pangkalan data, kontak perusahaan, formulir kontak, borang hubungi, jutaan situs, broadcast, nomor hp, ribu data, pemilik pabrik, linkedin, kalender anda, per pertemuan, daftar kontak, database email, database perusahaan, senarai kenalan, manajer pembelian
job: kerja dari rumah, dari rumah, lowongan, kerja kosong, paruh waktu, sambilan, gaji, tanpa pengalaman, part time, kerja online, per minggu, kerja mudah, pekerjaan mudah, bisnis jaringan, mlm, bos sendiri, jadi bos, penjualan langsung, tim saya, ajak teman, jualan langsung
inherit: warisan, almarhum, mendiang, juta dolar, juta euro, pengacara, peguam, penerima manfaat, pewaris, transfer dana, pindahkan, dana$, pemenang, hadiah, janda, rahasia, rahsia, tahniah, undian, menang, selamat!, memenangkan, ktp, hibah, disetujui, biaya admin
charity: donasi, derma, sumbangan, amal, tuhan, gereja, yatim, yesus, kanker, kanser, bertobat, akhir sudah dekat, doa ini, mukjizat
phish: akun anda, akaun anda, kata sandi, kata laluan, verifikasi, diblokir, digantung, ditangguhkan, masuk ke akun, log masuk, peringatan keamanan, kotak surat, paket anda, bungkusan, data bank, dibekukan, tertahan di bea cukai, bayar biaya, masukkan kata sandi, kata sandi microsoft, berakhir hari ini, portal
abuse: bodoh, anjing, bangsat, goblok, tolol, babi, penipu, kontol, sialan, brengsek, bajingan, sampah, celaka, bangang, pukimak
politics: pemilu, pilihan raya, pemerintah, kerajaan, konspirasi, vaksin, diktator, bangkit, elit
threat: hak cipta, tuntut, gugat, pengadilan, mahkamah, diretas, digodam, pelanggaran, tebusan, kerentanan, bocor, data anda, reputasi, undang-undang, server, dibocorkan
ai: kecerdasan buatan, ai$, otomatisasi, automasi, chatbot, agen suara, menjawab pelanggan, asisten suara, resepsionis virtual, bot menjawab, asisten ai
va: asisten virtual, pembantu maya, akuntansi, perakaunan, call center, asuransi, insurans, solar, terjemahan, pajak, izin usaha, pendirian pt
supply: kami produsen, kami pengeluar, grosir, borong, produk kami, pemasok, pembekal, souvenir, cenderahati, kemasan, pembungkusan, kotak, kardus, pakaian, seragam, percetakan, label, ekspedisi, impor dari china, lakban, pulpen, mug, dengan logo, guangzhou, ekspedisi laut, termurah, pengecoran, katup, fitting, coran, cina, harga murah
promo: gratis, percuma, diskon, diskaun, promo, hanya rp, hanya rm, hanya dengan, tanpa komitmen, dijamin, terbatas, harga khusus, harga spesial, murah, kupon, hadiah, per bulan, sebulan, penawaran
click: klik, klik di sini, tautan, pautan, kunjungi, layari, berhenti berlangganan, daftar sekarang, daftar, beli sekarang, link, info lebih, maklumat lanjut, wa ke, wasap, telegram, hubungi wa
boost: tingkatkan, lebih banyak pelanggan, menaikkan, penjualan, jualan, omzet, tumbuh, gandakan, pelanggan baru, kembangkan
pitch: melihat website, melihat laman, menemukan, menjumpai, 15 menit, 15 minit, tim kami, pasukan kami, agensi kami, layanan kami, jasa kami, perkhidmatan kami, menawarkan, portofolio, membantu bisnis, membantu perusahaan, kerja sama, kerjasama
torque: torsi, tork, momen, pengencangan, mengetatkan, ketatkan, kencang
tool: kunci torsi, kunci, obeng, pemutar skru, alat, perkakas, pengganda, pompa, pam$, hidrolik, hidraulik, soket, mata soket, kontroler, pengawal, sensor, ratchet, pneumatik, mesin, alat ini, peralatan
bolt: baut, bolt, mur$, nat$, skru, sekrup, flensa, bebibir, ulir
quote: penawaran harga, harga, sebut harga, sebutharga, berapa harga, berapa, kuotasi
qty: unit$, buah, pcs, jumlah, kuantiti, set$
ship: waktu pengiriman, pengiriman, kirim ke, penghantaran, hantar ke, pelabuhan, bea cukai, kastam, stok, tersedia, ready, alamat pengiriman, pindah ke
doc: katalog, lembar data, gambar teknik, lukisan, manual, spesifikasi, data teknis, brosur, risalah
cert: kalibrasi, penentukuran, sertifikat, sijil, akurasi, ketepatan
service: suku cadang, alat ganti, perbaikan, pembaikan, baiki, garansi, jaminan, waranti, baterai, bateri, charger, pengecas, rusak, rosak, perawatan, penyelenggaraan, aksesori, bocor oli, adaptor, servis, colokan, soket dinding, manual bahasa, oli, minyak
order: pesanan, nomor pesanan, nombor siri, nomor seri, faktur, no. invoice, pesan$, nombor pesanan, sudah beli, proforma, lacak
place: lini perakitan, jalur perakitan, perakitan, pemasangan, lini produksi, barisan pengeluaran, pabrik, kilang, bengkel, turbin, galangan, limbungan, tambang, lombong, struktur baja, shift, truk, lori, kereta, proyek, projek, jembatan, keselamatan
distrib: distributor, pengedar, agen tunggal, perwakilan, mewakili
need: kami butuh, butuh, membutuhkan, perlukan, memerlukan, mencari, mohon, tolong, sila, bisakah, bolehkah, minta, kami ingin, ingin, kirimkan, hantarkan, apakah ada, adakah, segera, cocok, sesuai, tipe apa, model mana, mau beli, nak beli, tanya, menyewakan, sewa, ditukar, tukar, tipe mana, memasang
study: mahasiswa, pelajar, skripsi, tesis, universitas, universiti, laboratorium, makmal, penelitian, penyelidikan, magang
complaint: keluhan, komplain, aduan, salah, kurang, tidak ada yang membalas, tiada jawapan, belum dibalas, terlambat, lewat, retur, kembalikan, tidak berfungsi, cacat, kecewa, tidak dapat diterima, masih belum, dua bulan, minggu, menunggu, keterlaluan, manajer, pengurus, malu, bengkok, ambil kembali, ketiga
visit: pameran, demo, kunjungan, lawatan, pelatihan, latihan, stan$, stan anda, booth, sales ke, kirim sales, wakil jualan
tender: tender, lelang, pengadaan, perolehan
pay: lc$, uang muka, tempo 60, tempo 30, pembayaran 60, bayaran 60, transfer bank, termin, syarat pembayaran, bayaran pendahuluan, faktur, invois, sudah dibayar, menagih
factor: anjak piutang, beli invoice, membeli invoice, membeli faktur, pembiayaan invoice, piutang, penagihan utang, faktur belum dibayar, memfaktorkan, pemfaktoran, beli invois, telat bayar, terlambat bayar, danai piutang
staff: tenaga kerja, outsourcing karyawan, tukang las dari, pekerja dari, pekerja asing, pekerja kontrak, penyedia tenaga, jasa rekrutmen, kandidat untuk, siap kerja, buruh, agensi pekerja, tukang bubut, operator cnc siap
utility: tagihan listrik, listrik murah, hemat listrik, panel surya, pabx, telepon kantor, sistem telepon, telepon cloud, internet bisnis, sewa mobil perusahaan, mobil operasional, sewa armada, kereta syarikat, armada, cleaning service, kebersihan kantor, jasa kebersihan, pembersihan pejabat, dispenser air, mesin kopi sewa, sewa fotokopi, alat tulis, bil elektrik, mobil perusahaan, kebersihan
honour: direktori bisnis, direktori perusahaan, penghargaan, dinominasikan, nominasi, malam gala, malam penganugerahan, siapa siapa, daftar merek, biaya pendaftaran, biaya publikasi, biaya pencantuman, anugerah
translate: jasa penerjemah, biro penerjemah, penerjemah tersumpah, penerjemah, per kata, juru bahasa, penterjemah
course: pelatihan kepemimpinan, pelatihan penjualan, pelatihan manajer, webinar, seminar, kursus bahasa, inhouse training, kursi terbatas, kursus kepimpinan, workshop untuk
waste: beli palet, membeli palet, palet bekas, besi tua, besi buruk, beli scrap, pengangkutan limbah, limbah, stok lama, sisa stok, beli mesin bekas, sampah
dispute: biaya bank, caj bank, dipotong, ditahan, menahan, nota kredit, ditagih dua kali, dua kali, pengiriman parsial, pengiriman sebagian, jumlah salah, invoice anda no, faktur anda no, invois anda no, pengembalian dana, bayaran balik, kelebihan bayar, pengingat pembayaran, penawaran anda, sebut harga anda, pesanan kami, po kami, tidak sesuai, tidak cocok, selisih, memotong biaya
`
