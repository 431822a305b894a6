/**
 * Programs, and words of shells, that show that code is typed even without a prompt or language. Words with a meaning in plain
 * English or other languages (`find`, `make`, `from`) are left out or are in `ordinaryWords`.
 */
export const everydayPrograms: ReadonlySet<string> = new Set(
  `alias ansible ansible-playbook apk apt apt-cache apt-get aptitude arp awk aws az az-cli base64 bash bg bower brew bundle bzip2
  cargo cd chgrp chmod chown chroot cmake composer conda containerd cp crontab ctr curl dd deno df dhclient dig dir dmesg dnf docker
  docker-compose docker-machine doas dotnet dpkg du eb ecs-cli eksctl emacs env esbuild eval exit export fdisk fg firewall-cmd ftp
  gcc gcloud gdb gem getent git gpg gradle grep groupadd groups gsutil gulp gunzip gzip helm heroku hexdump history hostname
  hostnamectl htop httpd id ifconfig iostat ip iptables java javac jobs journalctl jq jupyter k3d k3s k9s karaf kill killall kind
  kinit kops ksh kubeadm kubectl kubectx kubelet kubens kustomize ldd ln locate ls lsb_release lsblk lscpu lsmod lsof md5sum minikube
  mkdir mkfs mkfifo mn mongo mongod mongosh mvn mv mysql mysqladmin mysqldump nano nc ncat netcat netstat nginx ngrok nmap node nohup
  npm npx nslookup nsenter nvim nvm oc openssl pacman passwd perl pgrep php ping ping6 pip pip3 pipenv pkill pnpm podman poetry popd
  printenv printf ps psql pulumi pushd pwd pyenv pytest python python2 python3 rabbitmqctl rake redis-cli redis-server rm rmdir
  rpm rsync ruby rustc rustup sam scp screen sed serverless service sftp sh sha256sum skaffold sls snap socat sqlite3 ssh ssh-add
  ssh-agent ssh-copy-id ssh-keygen sshd stat strace su sudo swapoff sysctl systemctl tar tcpdump tee telnet terraform tmux
  traceroute tracert tsc tree ufw umount uname unalias unset unzip update-rc.d useradd usermod uuidgen uvicorn vagrant vi vim
  virtualenv visudo vmstat wget whoami wireshark wsl xargs yarn yq yum zip zsh zypper`.split(/\s+/),
);

/** Programs whose names are ordinary words, too: only flags, paths, quotes and the like distinguish them. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `at cal cat clear code command cut date diff echo expr file find free go head host join less link look mail make man more mount
  open read sed set shutdown reboot sleep sort source split start stop tail test time top touch type wait watch wc which who`.split(
    /\s+/,
  ),
);
