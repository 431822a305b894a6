import { fromFig, pages } from './pages';
import type { Program } from './program';

/** Clients of databases, message queues and other data stores. */
export const dataPrograms: readonly Program[] = [
  ...fromFig(
    pages(`
      mysql  Talks to a MySQL database
        $ mysql -u root -p  Opens a prompt, after asking for the password
        [DATABASE]
        -p, --password[=PASSWORD]  The password; asks for it where it is not said
      psql  Talks to a PostgreSQL database
        $ psql -h localhost -U postgres  Opens a prompt
        [DATABASE] [USER]
      mongosh  Talks to a MongoDB database
        $ mongosh mongodb://localhost:27017  Opens a prompt
      mongoimport  Imports data into MongoDB
      pg_dump  Writes a PostgreSQL database into a file
        [DATABASE]
      sqlite3  Talks to a database in a file
        $ sqlite3 notes.db  Opens a prompt
    `),
  ),
  ...pages(`
    mysqldump  Writes a MySQL database into a file
      $ mysqldump -u root -p shop > shop.sql  Writes a database into a file
    mysqladmin  Manages a MySQL server
    mysqld  Serves a MySQL database
    mysql_secure_installation  Secures a new MySQL installation
    createdb  Creates a PostgreSQL database
    pg_restore  Reads a PostgreSQL database from a file
    mongo  Talks to a MongoDB database, in old versions
    mongod  Serves a MongoDB database
    redis-cli  Talks to a Redis database
      $ redis-cli ping  Checks whether the server answers
      [COMMAND...]
      -a PASSWORD  The password
      -h HOST  The machine
      -n NUMBER  Which of its databases
      -p PORT  The port
    redis-server  Serves a Redis database
      $ redis-server --port 6380  Listens on another port
    cqlsh  Talks to a Cassandra database
    nodetool  Manages a Cassandra database
    etcdctl  Talks to etcd
      $ etcdctl get /config --prefix  Lists the keys below a prefix
    influx  Talks to an InfluxDB database
    rabbitmqctl  Manages a RabbitMQ server
      $ rabbitmqctl list_queues  Lists the queues
    rabbitmq-plugins  Adds plugins to a RabbitMQ server
    kafka-topics, kafka-topics.sh  Manages the topics of Kafka
      $ kafka-topics --list --bootstrap-server localhost:9092  Lists the topics
    kafka-console-producer, kafka-console-producer.sh  Sends lines to a topic of Kafka
    kafka-console-consumer, kafka-console-consumer.sh  Prints the messages of a Kafka topic
    kafka-consumer-groups, kafka-consumer-groups.sh  Manages Kafka consumer groups
    zkCli.sh  Talks to ZooKeeper
    zkServer.sh  Starts and stops ZooKeeper
    hadoop  Works with large data on many machines
      $ hadoop fs -ls /  Lists files
    hdfs  Works with the files of Hadoop
      $ hdfs dfs -put notes.txt /  Copies a file there
    spark-submit  Runs a program on Spark
    spark-shell  Opens a prompt of Spark
    pyspark  Opens a prompt of Spark, in Python
    hive  Queries large data sets in SQL
    flink  Runs programs on streams of data
    protoc  Protocol buffer compiler
      $ protoc --go_out=. notes.proto  Generates Go code
    grpcurl  Command-line gRPC client
    memcached  In-memory cache server
    prometheus  Monitoring system and time series database
    promtool  Checks the settings of Prometheus
  `),
];
