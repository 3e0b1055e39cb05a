<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BoardCard</name>
    <message>
        <source>Board</source>
        <translation>开发板</translation>
    </message>
</context>
<context>
    <name>BoardChip</name>
    <message>
        <source>Board: {0}</source>
        <translation>开发板：{0}</translation>
    </message>
    <message>
        <source>Click to choose a board</source>
        <translation>点击选择开发板</translation>
    </message>
    <message>
        <source>No board</source>
        <translation>无开发板</translation>
    </message>
</context>
<context>
    <name>BoardCorner</name>
    <message>
        <source>A board was plugged in.</source>
        <translation>已插入一块开发板。</translation>
    </message>
    <message>
        <source>Columns of this board …</source>
        <translation>这块开发板的列…</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Connect to it</source>
        <translation>连接它</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Install the firmware</source>
        <translation>安装固件</translation>
    </message>
    <message>
        <source>It is at {0}.</source>
        <translation>位于 {0}。</translation>
    </message>
    <message>
        <source>Paste it into a terminal, then unplug the board and plug it in again.</source>
        <translation>请粘贴到终端中，然后拔下开发板再重新插上。</translation>
    </message>
    <message>
        <source>Recording works. Sending a model needs the studio&apos;s firmware, which takes the sketch&apos;s place.</source>
        <translation>可以录制。要发送模型，需要用工作室的固件替换该程序。</translation>
    </message>
    <message>
        <source>The motion sensor is ready.</source>
        <translation>运动传感器已就绪。</translation>
    </message>
    <message>
        <source>The rule is installed.</source>
        <translation>规则已安装。</translation>
    </message>
    <message>
        <source>The rule was copied.</source>
        <translation>规则已复制。</translation>
    </message>
    <message>
        <source>This board runs another sketch.</source>
        <translation>这块开发板上运行着另一个程序。</translation>
    </message>
    <message>
        <source>This board&apos;s sensor needs 8 KB of microcode, which it has got now. The board keeps it.</source>
        <translation>这块开发板的传感器需要 8 KB 微码，现在已经装入。开发板会保留它。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Whoever sits at this computer may use the board now.</source>
        <translation>现在使用这台电脑的人都可以使用开发板了。</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>Connecting to {0} …</source>
        <translation>正在连接 {0}…</translation>
    </message>
    <message>
        <source>Firmware {0}</source>
        <translation>固件 {0}</translation>
    </message>
    <message>
        <source>Installing the firmware …</source>
        <translation>正在安装固件…</translation>
    </message>
    <message>
        <source>It prints {0}</source>
        <translation>它输出 {0}</translation>
    </message>
    <message>
        <source>Motion: {0} samples, {1} lost</source>
        <translation>运动：{0} 个采样点，丢失 {1} 个</translation>
    </message>
    <message>
        <source>Nothing comes at the moment. Some sketches print only while the board moves.</source>
        <translation>目前没有数据。有些程序只在开发板移动时输出。</translation>
    </message>
    <message>
        <source>Other sketch</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>Port {0}</source>
        <translation>端口 {0}</translation>
    </message>
    <message>
        <source>Sound: {0} samples, {1} lost</source>
        <translation>声音：{0} 个采样点，丢失 {1} 个</translation>
    </message>
    <message>
        <source>Text has no count of samples: a line that never arrived leaves no trace.</source>
        <translation>文本中没有采样点计数：没有到达的行无从得知。</translation>
    </message>
    <message>
        <source>The board is being asked who it is</source>
        <translation>正在识别开发板</translation>
    </message>
    <message>
        <source>The board is being written to</source>
        <translation>正在写入开发板</translation>
    </message>
    <message>
        <source>This board runs another sketch. Recording works; a model needs the studio&apos;s firmware.</source>
        <translation>这块开发板上运行着另一个程序。可以录制；要运行模型，需要工作室的固件。</translation>
    </message>
    <message>
        <source>measuring …</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>no table</source>
        <translation>没有表格的文本</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>无输出</translation>
    </message>
    <message>
        <source>{0} lines came damaged</source>
        <translation>{0} 行数据损坏</translation>
    </message>
    <message>
        <source>{0} lost</source>
        <translation>丢失 {0} 个</translation>
    </message>
    <message>
        <source>{0}, serial number {1}</source>
        <translation>{0}，序列号 {1}</translation>
    </message>
</context>
<context>
    <name>CollectPage</name>
    <message>
        <source>Choose a label, then press Space.</source>
        <translation>选择一个标签，然后按空格键。</translation>
    </message>
    <message>
        <source>Enter opens a take in Label, Delete removes it</source>
        <translation>回车键在“标注”中打开录制，Delete 键删除</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>还没有录制</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Takes, newest first</source>
        <translation>录制列表，最新在前</translation>
    </message>
    <message>
        <source>The take was deleted.</source>
        <translation>录制已删除。</translation>
    </message>
    <message>
        <source>What was recorded was deleted.</source>
        <translation>录到的内容已删除。</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source> rows a second</source>
        <translation> 行/秒</translation>
    </message>
    <message>
        <source> rows a take</source>
        <translation> 行/段</translation>
    </message>
    <message>
        <source>Acceleration is printed in</source>
        <translation>加速度的输出单位</translation>
    </message>
    <message>
        <source>All files of this import that have the same columns are read like this.</source>
        <translation>本次导入中列相同的所有文件都按此读取。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns and first rows</source>
        <translation>列和前几行</translation>
    </message>
    <message>
        <source>Columns of a table</source>
        <translation>表格的列</translation>
    </message>
    <message>
        <source>Columns of this board</source>
        <translation>这块开发板的列</translation>
    </message>
    <message>
        <source>Its columns have no names: say what they are.</source>
        <translation>列没有名称：请说明它们是什么。</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>最新值</translation>
    </message>
    <message>
        <source>Length of a take</source>
        <translation>一段录制的长度</translation>
    </message>
    <message>
        <source>None of its columns is named as motion is: say what they are.</source>
        <translation>没有一列的名称像运动数据：请说明各列是什么。</translation>
    </message>
    <message>
        <source>One take of {1} rows at {2} a second, that is {3} seconds.</source>
        <translation>一段录制，{1} 行，每秒 {2} 行，即 {3} 秒。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Read it like this</source>
        <translation>按此读取</translation>
    </message>
    <message>
        <source>Recorded as</source>
        <translation>录制为</translation>
    </message>
    <message>
        <source>Rotation is printed in</source>
        <translation>旋转的输出单位</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>The board runs another sketch. What of it is recorded, and as what?</source>
        <translation>开发板上运行着另一个程序。要录制其中的哪些列，各作为什么？</translation>
    </message>
    <message>
        <source>The board says: {0}</source>
        <translation>开发板输出：{0}</translation>
    </message>
    <message>
        <source>Two columns are {0}.</source>
        <translation>有两列都被设为“{0}”。</translation>
    </message>
    <message>
        <source>Unit of column {0}</source>
        <translation>列 {0} 的单位</translation>
    </message>
    <message>
        <source>Unit of the acceleration</source>
        <translation>加速度单位</translation>
    </message>
    <message>
        <source>Unit of the rotation</source>
        <translation>旋转单位</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>使用这些列</translation>
    </message>
    <message>
        <source>What column {0} is</source>
        <translation>列 {0} 的含义</translation>
    </message>
    <message>
        <source>What {0} is recorded as</source>
        <translation>将 {0} 录制为</translation>
    </message>
    <message>
        <source>in</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>is</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>不录制</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>where the file has blank lines</source>
        <translation>按文件中的空行分段</translation>
    </message>
    <message>
        <source>{0} takes; the first has {1} rows at {2} a second, that is {3} seconds.</source>
        <translation>{0} 段录制；第一段有 {1} 行，每秒 {2} 行，即 {3} 秒。</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>really was</source>
        <translation>实际为</translation>
    </message>
    <message>
        <source>recognised as</source>
        <translation>识别为</translation>
    </message>
    <message>
        <source>{0} of {1} {2} were recognised ({3})</source>
        <translation>“{2}”共 {1} 个，认出 {0} 个（{3}）</translation>
    </message>
    <message>
        <source>{0} of {1} {2} were taken for {3} ({4})</source>
        <translation>“{2}”共 {1} 个，其中 {0} 个被当成“{3}”（{4}）</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Everything has a label.</source>
        <translation>全部都有标签了。</translation>
    </message>
    <message>
        <source>Looking at the spans…</source>
        <translation>正在查看片段…</translation>
    </message>
    <message>
        <source>Nothing looks wrong.</source>
        <translation>没有可疑之处。</translation>
    </message>
    <message>
        <source>The recording was deleted.</source>
        <translation>录制已删除。</translation>
    </message>
    <message>
        <source>They have several spans, each with a label of its own. Open one to change its spans.</source>
        <translation>这些录制有多个片段，每个片段有自己的标签。请打开其中一段来修改片段。</translation>
    </message>
    <message>
        <source>Type the label&apos;s name, then Enter.</source>
        <translation>输入标签名称，然后按回车键。</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>{0} recordings were deleted.</source>
        <translation>已删除 {0} 段录制。</translation>
    </message>
    <message>
        <source>{0} recordings were left as they are.</source>
        <translation>{0} 段录制保持原样。</translation>
    </message>
</context>
<context>
    <name>DeployPage</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose one at the top right.</source>
        <translation>请在右上角选择一块。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Detected by the board</source>
        <translation>开发板检测到</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>转到“训练”</translation>
    </message>
    <message>
        <source>Install the firmware</source>
        <translation>安装固件</translation>
    </message>
    <message>
        <source>Installing the studio&apos;s firmware …</source>
        <translation>正在安装工作室的固件…</translation>
    </message>
    <message>
        <source>Leave the board plugged in; it takes about 15 seconds.</source>
        <translation>请保持开发板插着；大约需要 15 秒。</translation>
    </message>
    <message>
        <source>Leave the board plugged in; it takes about 20 seconds.</source>
        <translation>请保持开发板插着；大约需要 20 秒。</translation>
    </message>
    <message>
        <source>Let the virtual board perform something.</source>
        <translation>让虚拟开发板做点什么。</translation>
    </message>
    <message>
        <source>No board is connected.</source>
        <translation>没有连接开发板。</translation>
    </message>
    <message>
        <source>No model is running</source>
        <translation>没有模型在运行</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Perform a gesture, or say a word, near the board.</source>
        <translation>在开发板旁做一个手势或说一个词。</translation>
    </message>
    <message>
        <source>Progress of the sending</source>
        <translation>发送进度</translation>
    </message>
    <message>
        <source>Put the studio&apos;s firmware on the board, without a model</source>
        <translation>将工作室的固件装到开发板上，不含模型</translation>
    </message>
    <message>
        <source>Ready to send to the {0}.</source>
        <translation>可以发送到{0}。</translation>
    </message>
    <message>
        <source>Run to send</source>
        <translation>要发送的训练</translation>
    </message>
    <message>
        <source>Run {0}</source>
        <translation>第 {0} 次训练</translation>
    </message>
    <message>
        <source>Run {0}: {1} in flash, {2} in RAM.</source>
        <translation>第 {0} 次训练：闪存 {1}，内存 {2}。</translation>
    </message>
    <message>
        <source>Send a model to the board first.</source>
        <translation>请先把模型发送到开发板。</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再次发送</translation>
    </message>
    <message>
        <source>Send the newest model to the board (Ctrl+Enter)</source>
        <translation>将最新模型发送到开发板（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Send to board</source>
        <translation>发送到开发板</translation>
    </message>
    <message>
        <source>Sending run {0} to the {1} …</source>
        <translation>正在将第 {0} 次训练的模型发送到{1}…</translation>
    </message>
    <message>
        <source>Sending run {0}, and the firmware before it …</source>
        <translation>正在发送第 {0} 次训练的模型（先安装固件）…</translation>
    </message>
    <message>
        <source>Stop at the next safe point; the model that was on the board stays</source>
        <translation>在下一个安全点停止；开发板上原有的模型会保留</translation>
    </message>
    <message>
        <source>The board&apos;s answers differ: only {0} of {1} check windows gave the scores they must.</source>
        <translation>开发板的结果不一致：{1} 个校验窗口中只有 {0} 个得分正确。</translation>
    </message>
    <message>
        <source>The firmware can be installed now: it takes about 15 seconds.</source>
        <translation>现在可以安装固件：大约需要 15 秒。</translation>
    </message>
    <message>
        <source>The model runs on the {0}, also without this computer.</source>
        <translation>模型正在{0}上运行，脱离这台电脑也能工作。</translation>
    </message>
    <message>
        <source>The model runs on the {0}.</source>
        <translation>模型正在{0}上运行。</translation>
    </message>
    <message>
        <source>The model that was on the board before is still there. You can send again.</source>
        <translation>开发板上原来的模型还在。可以再次发送。</translation>
    </message>
    <message>
        <source>The model was not sent.</source>
        <translation>模型未发送。</translation>
    </message>
    <message>
        <source>There is no model yet.</source>
        <translation>还没有模型。</translation>
    </message>
    <message>
        <source>Train one first; it takes seconds.</source>
        <translation>请先训练一个；只需几秒。</translation>
    </message>
    <message>
        <source>Verified on the board: {0} of {1} check windows equal</source>
        <translation>已在开发板上验证：{1} 个校验窗口中有 {0} 个一致</translation>
    </message>
    <message>
        <source>What the board detected, newest first</source>
        <translation>开发板的检测结果，最新在前</translation>
    </message>
    <message>
        <source>What the board thinks now</source>
        <translation>开发板此刻的判断</translation>
    </message>
    <message>
        <source>When a model is on the board, its answers appear here as it gives them.</source>
        <translation>开发板上有模型时，它的回答会显示在这里。</translation>
    </message>
    <message>
        <source>Which training to send</source>
        <translation>选择要发送哪次训练的模型</translation>
    </message>
    <message>
        <source>board</source>
        <translation>开发板</translation>
    </message>
    <message>
        <source>sent in {0} s</source>
        <translation>发送用时 {0} 秒</translation>
    </message>
    <message>
        <source>virtual board</source>
        <translation>虚拟开发板</translation>
    </message>
    <message>
        <source>{0} a window, of this computer&apos;s time</source>
        <translation>每个窗口 {0}（本机耗时）</translation>
    </message>
    <message>
        <source>{0} cycles a window ({1})</source>
        <translation>每个窗口 {0} 个周期（{1}）</translation>
    </message>
    <message>
        <source>“Send to board” installs the studio&apos;s firmware first: about 15 seconds more.</source>
        <translation>“发送到开发板”会先安装工作室的固件：大约多花 15 秒。</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop recordings, folders, zips or projects here</source>
        <translation>将录制、文件夹、zip 或项目拖到这里</translation>
    </message>
</context>
<context>
    <name>TakesSection</name>
    <message>
        <source>Accuracy as the board computes it, in whole numbers</source>
        <translation>开发板用整数计算时的准确率</translation>
    </message>
    <message>
        <source>Accuracy of always answering the most frequent label</source>
        <translation>总是猜最常见的标签时的准确率</translation>
    </message>
    <message>
        <source>Accuracy of the network that was trained</source>
        <translation>训练得到的网络的准确率</translation>
    </message>
    <message>
        <source>Before rounding (float)</source>
        <translation>量化前（float）</translation>
    </message>
    <message>
        <source>Click a cell of the matrix to see where its windows come from.</source>
        <translation>点击矩阵中的一格，查看其窗口来自哪里。</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>Cost on the board</source>
        <translation>在开发板上的资源占用</translation>
    </message>
    <message>
        <source>Estimated from the number of multiplications; the board measures it when the model is sent</source>
        <translation>根据乘法次数估算；发送模型时由开发板实测</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>闪存</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>转到“训练”</translation>
    </message>
    <message>
        <source>Guessing</source>
        <translation>只靠猜</translation>
    </message>
    <message>
        <source>Label by label</source>
        <translation>逐个标签</translation>
    </message>
    <message>
        <source>Nothing to evaluate yet</source>
        <translation>还没有可评估的内容</translation>
    </message>
    <message>
        <source>On the board (int8)</source>
        <translation>开发板上（int8）</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Recordings behind a cell</source>
        <translation>该格对应的录制</translation>
    </message>
    <message>
        <source>Recordings behind the cell</source>
        <translation>该格对应的录制</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Run {0}</source>
        <translation>第 {0} 次训练</translation>
    </message>
    <message>
        <source>Tested on {0} windows: {1}.</source>
        <translation>用 {0} 个窗口测试：{1}。</translation>
    </message>
    <message>
        <source>Time a window</source>
        <translation>每个窗口耗时</translation>
    </message>
    <message>
        <source>Train a model first. Its numbers come from takes that it never saw.</source>
        <translation>请先训练一个模型。这些数字来自模型从未见过的录制。</translation>
    </message>
    <message>
        <source>What the network and its features need while they run</source>
        <translation>网络及其特征运行时所需的内存</translation>
    </message>
    <message>
        <source>What the package takes in the board&apos;s flash memory</source>
        <translation>模型包在开发板闪存中占用的空间</translation>
    </message>
    <message>
        <source>Which training to look at</source>
        <translation>选择要查看的训练</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>{0} window of {1} that the model knew.</source>
        <translation>“{1}”有 {0} 个窗口被模型认出。</translation>
    </message>
    <message>
        <source>{0} window of {1} that the model took for {2}.</source>
        <translation>“{1}”有 {0} 个窗口被模型当成“{2}”。</translation>
    </message>
    <message>
        <source>{0} windows of {1} that the model knew.</source>
        <translation>“{1}”有 {0} 个窗口被模型认出。</translation>
    </message>
    <message>
        <source>{0} windows of {1} that the model took for {2}.</source>
        <translation>“{1}”有 {0} 个窗口被模型当成“{2}”。</translation>
    </message>
</context>
<context>
    <name>Exchanging</name>
    <message>
        <source>1 file or take was left out.</source>
        <translation>跳过了 1 个文件或录制。</translation>
    </message>
    <message>
        <source>1 recording was imported.</source>
        <translation>已导入 1 段录制。</translation>
    </message>
    <message>
        <source>And {0} more.</source>
        <translation>另外还有 {0} 个。</translation>
    </message>
    <message>
        <source>Choose one on the Label page first.</source>
        <translation>请先在“标注”页选择一段。</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Label tracks (*.txt)</source>
        <translation>标签轨道 (*.txt)</translation>
    </message>
    <message>
        <source>Labels for the recording on the Label page</source>
        <translation>“标注”页当前录制的标签</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>正在查看文件</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>正在合并</translation>
    </message>
    <message>
        <source>No recording is shown.</source>
        <translation>没有显示录制。</translation>
    </message>
    <message>
        <source>None of the files there is a recording.</source>
        <translation>其中没有录制文件。</translation>
    </message>
    <message>
        <source>Only in part</source>
        <translation>只导出了一部分</translation>
    </message>
    <message>
        <source>Open a project in a zip</source>
        <translation>打开 zip 中的项目</translation>
    </message>
    <message>
        <source>Projects in zips (*.zip)</source>
        <translation>zip 中的项目 (*.zip)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>没有可导入的内容。</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>待检查</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>正在解压</translation>
    </message>
    <message>
        <source>Where shall {0} be kept?</source>
        <translation>{0} 要存放在哪里？</translation>
    </message>
    <message>
        <source>{0} files or takes were left out.</source>
        <translation>跳过了 {0} 个文件或录制。</translation>
    </message>
    <message>
        <source>{0} recordings came in; {1} were here already.</source>
        <translation>合并了 {0} 段录制；{1} 段原已存在。</translation>
    </message>
    <message>
        <source>{0} recordings were imported.</source>
        <translation>已导入 {0} 段录制。</translation>
    </message>
    <message>
        <source>{0} recordings were left out.</source>
        <translation>跳过了 {0} 段录制。</translation>
    </message>
    <message>
        <source>{0} recordings were written to {1}.</source>
        <translation>已将 {0} 段录制写入 {1}。</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Arduino library (*.zip)</source>
        <translation>Arduino 库 (*.zip)</translation>
    </message>
    <message>
        <source>Arduino library …</source>
        <translation>Arduino 库…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export as an Arduino library</source>
        <translation>导出为 Arduino 库</translation>
    </message>
    <message>
        <source>In the Arduino IDE: Sketch &gt; Include Library &gt; Add .ZIP Library, then the example Recognise.</source>
        <translation>在 Arduino IDE 中：项目 &gt; 导入库 &gt; 添加 .ZIP 库，然后打开示例 Recognise。</translation>
    </message>
    <message>
        <source>More to do with this model</source>
        <translation>此模型的更多操作</translation>
    </message>
    <message>
        <source>{0} was written.</source>
        <translation>已写入 {0}。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Folder to write into</source>
        <translation>写入的文件夹</translation>
    </message>
    <message>
        <source>Makes {0}</source>
        <translation>生成 {0}</translation>
    </message>
    <message>
        <source>Replaces {0}</source>
        <translation>替换 {0}</translation>
    </message>
    <message>
        <source>There is something of this name already: {0}</source>
        <translation>已有同名内容：{0}</translation>
    </message>
    <message>
        <source>Where shall it be written?</source>
        <translation>要写到哪里？</translation>
    </message>
    <message>
        <source>Written into</source>
        <translation>写入到</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>1 false alarm</source>
        <translation>误报 1 次</translation>
    </message>
    <message>
        <source>Played as the board hears it: {0} of {1} takes detected, {2} taken for something else, {3} in {4} s.</source>
        <translation>模拟开发板连续识别：{1} 段录制中检测到 {0} 段，{2} 段认错，{4} 秒内{3}。</translation>
    </message>
    <message>
        <source>Played as the board hears it: {0} of {1} takes detected, {3} in {4} s.</source>
        <translation>模拟开发板连续识别：{1} 段录制中检测到 {0} 段，{4} 秒内{3}。</translation>
    </message>
    <message>
        <source>{0} false alarms</source>
        <translation>误报 {0} 次</translation>
    </message>
</context>
<context>
    <name>FindStrip</name>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>全部接受</translation>
    </message>
    <message>
        <source>Accept all (Ctrl+Enter)</source>
        <translation>全部接受（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Accept this one (A)</source>
        <translation>接受这个（A）</translation>
    </message>
    <message>
        <source>Close (F)</source>
        <translation>关闭（F）</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Label for accepted events</source>
        <translation>接受事件时使用的标签</translation>
    </message>
    <message>
        <source>Left: only what stands out. Right: every stir.</source>
        <translation>向左：只找明显的；向右：任何动静都找。</translation>
    </message>
    <message>
        <source>Let the trained model say what is what (L)</source>
        <translation>让训练好的模型判断各是什么（L）</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>Longest event</source>
        <translation>最长事件</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Next proposal (J)</source>
        <translation>下一个建议（J）</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>没有了</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Previous proposal (K)</source>
        <translation>上一个建议（K）</translation>
    </message>
    <message>
        <source>Propose labels</source>
        <translation>建议标签</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Reject this one (R)</source>
        <translation>拒绝这个（R）</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>灵敏度</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>最短</translation>
    </message>
    <message>
        <source>Shortest event</source>
        <translation>最短事件</translation>
    </message>
    <message>
        <source>activity · dB</source>
        <translation>活动量 · dB</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
</context>
<context>
    <name>GainButton</name>
    <message>
        <source>Gain {0}</source>
        <translation>增益 {0}</translation>
    </message>
    <message>
        <source>How much the board amplifies its microphone. Record again after you changed it: a model knows only what it has heard.</source>
        <translation>开发板将麦克风信号放大多少。更改后请重新录制：模型只认识它听过的声音。</translation>
    </message>
</context>
<context>
    <name>GuideStrip</name>
    <message>
        <source>Go to the next step</source>
        <translation>转到下一步</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation>转到“{0}”</translation>
    </message>
    <message>
        <source>Hide the next step (F2 shows it again)</source>
        <translation>隐藏下一步提示（F2 再次显示）</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>接下来做什么</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Acceleration is</source>
        <translation>加速度单位</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Files and folders to import</source>
        <translation>要导入的文件和文件夹</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import a folder of recordings</source>
        <translation>导入录制文件夹</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Import recordings</source>
        <translation>导入录制</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Label of all recordings</source>
        <translation>所有录制的标签</translation>
    </message>
    <message>
        <source>Labels come</source>
        <translation>标签来源</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Pattern of the paths</source>
        <translation>路径格式</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Person who is heard or seen</source>
        <translation>录制中做动作或说话的人</translation>
    </message>
    <message>
        <source>Recordings ({0});;All files (*)</source>
        <translation>录制文件 ({0});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Show me the columns of tables before they are read</source>
        <translation>读取前先显示表格的列</translation>
    </message>
    <message>
        <source>Sound, tables of motion, Edge Impulse, Label Studio, micro:bit CreateAI, folders and zips of them. The files are copied; the originals stay as they are.</source>
        <translation>声音、运动数据表、Edge Impulse、Label Studio、micro:bit CreateAI，以及它们的文件夹和 zip。文件会被复制，原件保持不变。</translation>
    </message>
    <message>
        <source>Unit of the acceleration</source>
        <translation>加速度单位</translation>
    </message>
    <message>
        <source>as the files say</source>
        <translation>以文件为准</translation>
    </message>
    <message>
        <source>from a pattern in the path</source>
        <translation>按路径格式提取</translation>
    </message>
    <message>
        <source>from the folder or file name</source>
        <translation>文件夹名或文件名</translation>
    </message>
    <message>
        <source>one label for all</source>
        <translation>全部使用一个标签</translation>
    </message>
</context>
<context>
    <name>InstallSteps</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>第 {0} 步，共 {1} 步：{2}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>单击</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
</context>
<context>
    <name>LabelBars</name>
    <message>
        <source>Takes of each label</source>
        <translation>每个标签的录制数</translation>
    </message>
</context>
<context>
    <name>LabelChips</name>
    <message>
        <source>Give the label {0}</source>
        <translation>标为“{0}”</translation>
    </message>
    <message>
        <source>Give the label {0} (key {1})</source>
        <translation>标为“{0}”（按键 {1}）</translation>
    </message>
    <message>
        <source>Make a new label (N)</source>
        <translation>新建标签（N）</translation>
    </message>
    <message>
        <source>Name of the new label</source>
        <translation>新标签的名称</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>输入名称后按回车键</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>新标签</translation>
    </message>
</context>
<context>
    <name>LabelMenus</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Leave out of training, or take in</source>
        <translation>排除在训练之外，或纳入</translation>
    </message>
    <message>
        <source>Merge with the next, or all selected</source>
        <translation>与下一个合并，或合并全部所选</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation>在光标处拆分</translation>
    </message>
    <message>
        <source>Type a note</source>
        <translation>输入备注</translation>
    </message>
    <message>
        <source>Type the person</source>
        <translation>输入参与者</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>Delete the selected spans (Delete)</source>
        <translation>删除所选片段（Delete）</translation>
    </message>
    <message>
        <source>Drag on an empty place for a new span · 1–9 give the label · S splits, M merges · U: next without a label · F1: all keys</source>
        <translation>在空白处拖动可新建片段 · 1–9 打标签 · S 拆分，M 合并 · U：下一处无标签 · F1：全部快捷键</translation>
    </message>
    <message>
        <source>Find events (F)</source>
        <translation>查找事件（F）</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Map of all spans (G)</source>
        <translation>所有片段的分布图（G）</translation>
    </message>
    <message>
        <source>No recordings yet</source>
        <translation>还没有录制</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Record some takes, import files, or start with a sample.</source>
        <translation>录几段、导入文件，或从示例开始。</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>重做（Ctrl+Shift+Z）</translation>
    </message>
    <message>
        <source>Redo: {0} (Ctrl+Shift+Z)</source>
        <translation>重做：{0}（Ctrl+Shift+Z）</translation>
    </message>
    <message>
        <source>See the whole recording (0)</source>
        <translation>查看整段录制（0）</translation>
    </message>
    <message>
        <source>Try the gesture sample</source>
        <translation>试用手势示例</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Undo: {0} (Ctrl+Z)</source>
        <translation>撤销：{0}（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>缩小（−）</translation>
    </message>
    <message>
        <source>{0} samples lost</source>
        <translation>丢失 {0} 个采样点</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>background</source>
        <translation>背景</translation>
    </message>
</context>
<context>
    <name>LedLamp</name>
    <message>
        <source>LED of the board: {0}</source>
        <translation>开发板的 LED：{0}</translation>
    </message>
    <message>
        <source>The board&apos;s LED: {0}</source>
        <translation>开发板的 LED：{0}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>LivePlot</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>LivePlots</name>
    <message>
        <source>Accelerometer · g</source>
        <translation>加速度计 · g</translation>
    </message>
    <message>
        <source>Accelerometer, live</source>
        <translation>加速度计，实时</translation>
    </message>
    <message>
        <source>Choose its columns at the top right.</source>
        <translation>请在右上角选择它的列。</translation>
    </message>
    <message>
        <source>Gyroscope · °/s</source>
        <translation>陀螺仪 · °/s</translation>
    </message>
    <message>
        <source>Gyroscope, live</source>
        <translation>陀螺仪，实时</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Sound, live</source>
        <translation>声音，实时</translation>
    </message>
    <message>
        <source>Spectrogram of the sound, live</source>
        <translation>声谱图，实时</translation>
    </message>
    <message>
        <source>Spectrogram · kHz</source>
        <translation>声谱图 · kHz</translation>
    </message>
    <message>
        <source>The board&apos;s sketch prints none.</source>
        <translation>开发板的程序没有输出这项数据。</translation>
    </message>
    <message>
        <source>This board has no microphone.</source>
        <translation>这块开发板没有麦克风。</translation>
    </message>
    <message>
        <source>This board has no motion sensor.</source>
        <translation>这块开发板没有运动传感器。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>Looking at the spans…</source>
        <translation>正在查看片段…</translation>
    </message>
    <message>
        <source>There are no labelled spans yet.</source>
        <translation>还没有带标签的片段。</translation>
    </message>
    <message>
        <source>{0} spans, near each other when the model sees them alike. {1} ringed ones look wrong (X goes to the next). Arrows move, Enter or a click opens a span, G goes back.</source>
        <translation>{0} 个片段：模型认为相似的靠在一起。带圈的 {1} 个可疑（X 转到下一个）。方向键移动，回车键或点击打开片段，G 返回。</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Add a project</source>
        <translation>添加项目</translation>
    </message>
    <message>
        <source>Add a project…</source>
        <translation>添加项目…</translation>
    </message>
    <message>
        <source>Add projects in zips</source>
        <translation>添加 zip 中的项目</translation>
    </message>
    <message>
        <source>Add zips…</source>
        <translation>添加 zip…</translation>
    </message>
    <message>
        <source>Before each person&apos;s name</source>
        <translation>加在每个人名之前</translation>
    </message>
    <message>
        <source>Before names of {0}</source>
        <translation>加在 {0} 的人名之前</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merge projects</source>
        <translation>合并项目</translation>
    </message>
    <message>
        <source>Person of recordings of {0} without one</source>
        <translation>{0} 中未署名录制的参与者</translation>
    </message>
    <message>
        <source>Person of recordings without one</source>
        <translation>未署名录制的参与者</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Projects in zips (*.zip)</source>
        <translation>zip 中的项目 (*.zip)</translation>
    </message>
    <message>
        <source>Projects to merge into this one</source>
        <translation>要合并进来的项目</translation>
    </message>
    <message>
        <source>Their recordings are copied into this project, with their labels, people and notes. What is here already is left out. One undo takes all of it back.</source>
        <translation>所选项目的录制连同标签、参与者和备注会复制到本项目。已有的会跳过。撤销一次即可全部还原。</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Folder that the project is kept in</source>
        <translation>存放项目的文件夹</translation>
    </message>
    <message>
        <source>Folder: {0}</source>
        <translation>文件夹：{0}</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>请给项目起个名字。</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>存放于</translation>
    </message>
    <message>
        <source>Make project</source>
        <translation>创建项目</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>There is a project of this name already. Choose another name.</source>
        <translation>已有同名项目。请换一个名称。</translation>
    </message>
    <message>
        <source>Where shall the project be kept?</source>
        <translation>项目要存放在哪里？</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>OtherSensors</name>
    <message>
        <source>Other sensors</source>
        <translation>其他传感器</translation>
    </message>
    <message>
        <source>Other sensors of the board</source>
        <translation>开发板的其他传感器</translation>
    </message>
</context>
<context>
    <name>PageWidget</name>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销（Ctrl+Z）</translation>
    </message>
</context>
<context>
    <name>PerformCard</name>
    <message>
        <source>Adds a shaky hand, or the noise of a room, to what is performed</source>
        <translation>加入手抖或房间的噪声</translation>
    </message>
    <message>
        <source>From {0} takes that no training has seen</source>
        <translation>来自 {0} 段训练从未见过的录制</translation>
    </message>
    <message>
        <source>The virtual board hears this: {0}</source>
        <translation>虚拟开发板听到：{0}</translation>
    </message>
    <message>
        <source>The virtual board is moved like this: {0}</source>
        <translation>虚拟开发板这样移动：{0}</translation>
    </message>
    <message>
        <source>The virtual board lies still, in a quiet room</source>
        <translation>虚拟开发板静止放在安静的房间里</translation>
    </message>
    <message>
        <source>Virtual board</source>
        <translation>虚拟开发板</translation>
    </message>
    <message>
        <source>What the virtual board does</source>
        <translation>虚拟开发板的动作</translation>
    </message>
    <message>
        <source>with noise</source>
        <translation>加噪声</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Play the sound (Space)</source>
        <translation>播放声音（空格键）</translation>
    </message>
    <message>
        <source>Stop the sound (Space)</source>
        <translation>停止声音（空格键）</translation>
    </message>
</context>
<context>
    <name>PortQuestion</name>
    <message>
        <source>A serial device (@9600 behind it for another rate), or socket://HOST:PORT of a virtual board.</source>
        <translation>串口设备（后面加 @9600 可指定其他速率），或虚拟开发板的 socket://HOST:PORT。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect to a board elsewhere</source>
        <translation>连接其他位置的开发板</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
</context>
<context>
    <name>ProjectDropped</name>
    <message>
        <source>A project</source>
        <translation>一个项目</translation>
    </message>
    <message>
        <source>Merge it into this one</source>
        <translation>合并到当前项目</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open it instead of this one, or copy its recordings into this one?</source>
        <translation>打开它来代替当前项目，还是把它的录制复制进来？</translation>
    </message>
    <message>
        <source>{0} is a project.</source>
        <translation>{0} 是一个项目。</translation>
    </message>
</context>
<context>
    <name>ProjectQuestions</name>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Colours, size of the type, language</source>
        <translation>颜色、字号、语言</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Keyboard shortcuts  (F1)</source>
        <translation>键盘快捷键  (F1)</translation>
    </message>
    <message>
        <source>New, open, import</source>
        <translation>新建、打开、导入</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Project menu</source>
        <translation>项目菜单</translation>
    </message>
    <message>
        <source>Step {0}: {1}</source>
        <translation>第 {0} 步：{1}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>RecordDetails</name>
    <message>
        <source>A free note that is kept with each take</source>
        <translation>随每次录制保存的备注</translation>
    </message>
    <message>
        <source>A take starts when this is over the threshold</source>
        <translation>超过阈值时开始录制</translation>
    </message>
    <message>
        <source>Beep before and after a take</source>
        <translation>录制前后发出提示音</translation>
    </message>
    <message>
        <source>Beeps are never in a take with sound: then they are heard well before it and after it</source>
        <translation>带声音的录制不会录进提示音：提示音与录制前后隔开一段时间</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Motion and sound</source>
        <translation>运动和声音</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Note for the takes</source>
        <translation>录制备注</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>录制内容</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Sound takes 23 times the space of motion, and has everybody&apos;s voice in it</source>
        <translation>声音占用的空间是运动的 23 倍，还会录下在场所有人的声音</translation>
    </message>
    <message>
        <source>Starts o&amp;n</source>
        <translation>触发(&amp;N)</translation>
    </message>
    <message>
        <source>Stays set from take to take</source>
        <translation>在各次录制之间保持不变</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>录制内容</translation>
    </message>
    <message>
        <source>What starts a take</source>
        <translation>什么触发录制</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source> until stopped</source>
        <translation> 直到停止</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>标签(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>参与者(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Takes</source>
        <translation>次数(&amp;T)</translation>
    </message>
    <message>
        <source>A note, what is recorded, and beeps</source>
        <translation>备注、录制内容和提示音</translation>
    </message>
    <message>
        <source>A take starts by itself above this; it is the dashed line in the plot, which can be dragged</source>
        <translation>超过此值自动开始录制；即图中可拖动的虚线</translation>
    </message>
    <message>
        <source>A take starts when the board moves, or hears something</source>
        <translation>开发板移动或听到声音时开始录制</translation>
    </message>
    <message>
        <source>B background</source>
        <translation>B 背景</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>多次</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Choose, or type a new one</source>
        <translation>选择或输入新标签</translation>
    </message>
    <message>
        <source>Co&amp;unt-down</source>
        <translation>倒计时(&amp;U)</translation>
    </message>
    <message>
        <source>Count-down in seconds</source>
        <translation>倒计时（秒）</translation>
    </message>
    <message>
        <source>How long a take is</source>
        <translation>一次录制的时长</translation>
    </message>
    <message>
        <source>How many takes are recorded one after another</source>
        <translation>连续录制的次数</translation>
    </message>
    <message>
        <source>How to record</source>
        <translation>录制方式</translation>
    </message>
    <message>
        <source>Label of the take</source>
        <translation>录制的标签</translation>
    </message>
    <message>
        <source>Len&amp;gth</source>
        <translation>时长(&amp;G)</translation>
    </message>
    <message>
        <source>Length of the take in seconds</source>
        <translation>录制时长（秒）</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>长录制</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>No labels to press yet. Record, then find and name what happened on the Label page.</source>
        <translation>还没有可按的标签。先录制，然后在“标注”页找出发生了什么并命名。</translation>
    </message>
    <message>
        <source>Number of takes</source>
        <translation>录制次数</translation>
    </message>
    <message>
        <source>One long recording; press a digit while something happens</source>
        <translation>录一段长的；事件发生时按数字键</translation>
    </message>
    <message>
        <source>One take</source>
        <translation>单次</translation>
    </message>
    <message>
        <source>One take of the chosen length</source>
        <translation>按所选时长录制一次</translation>
    </message>
    <message>
        <source>Pau&amp;se</source>
        <translation>间隔(&amp;S)</translation>
    </message>
    <message>
        <source>Pause between takes in seconds</source>
        <translation>录制间隔（秒）</translation>
    </message>
    <message>
        <source>Person who performs</source>
        <translation>做动作或说话的人</translation>
    </message>
    <message>
        <source>Press while it happens: {0}. Backspace takes the last one back.</source>
        <translation>事件发生时按：{0}。退格键撤回上一次。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Record a take</source>
        <translation>录制一次</translation>
    </message>
    <message>
        <source>Record a take (Space)</source>
        <translation>录制一次（空格键）</translation>
    </message>
    <message>
        <source>Several takes one after another, with pauses between them</source>
        <translation>连续多次录制，中间有间隔</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop and keep what came (Space)</source>
        <translation>停止并保留已录内容（空格键）</translation>
    </message>
    <message>
        <source>Stop the take</source>
        <translation>停止录制</translation>
    </message>
    <message>
        <source>Th&amp;reshold</source>
        <translation>阈值(&amp;R)</translation>
    </message>
    <message>
        <source>Threshold that starts a take</source>
        <translation>触发录制的阈值</translation>
    </message>
    <message>
        <source>Time between two takes</source>
        <translation>两次录制之间的时间</translation>
    </message>
    <message>
        <source>Time to get ready before a take starts</source>
        <translation>录制开始前的准备时间</translation>
    </message>
    <message>
        <source>Who performs?</source>
        <translation>谁来录？</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>画圈</translation>
    </message>
    <message>
        <source>hello</source>
        <translation>你好</translation>
    </message>
    <message>
        <source>no</source>
        <translation>不</translation>
    </message>
    <message>
        <source>punch</source>
        <translation>出拳</translation>
    </message>
    <message>
        <source>shake</source>
        <translation>摇晃</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>挥手</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>RecordingPicture</name>
    <message>
        <source>Part of the recording in view</source>
        <translation>当前显示的录制部分</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>{0} spans</source>
        <translation>{0} 个片段</translation>
    </message>
    <message>
        <source>{0} spans; selected {1}, {2} to {3} s</source>
        <translation>{0} 个片段；已选“{1}”，{2} 到 {3} 秒</translation>
    </message>
    <message>
        <source>{0} spans; {1} selected</source>
        <translation>{0} 个片段；已选 {1} 个</translation>
    </message>
</context>
<context>
    <name>RecordingTracks</name>
    <message>
        <source>sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>spectrogram · kHz</source>
        <translation>声谱图 · kHz</translation>
    </message>
</context>
<context>
    <name>RecordingsSide</name>
    <message>
        <source>All recordings</source>
        <translation>所有录制</translation>
    </message>
    <message>
        <source>By label, person or name; or person:ann label:wave note:left flagged excluded unlabelled</source>
        <translation>按标签、参与者或名称；或 person:ann label:挥手 note:左 flagged excluded unlabelled</translation>
    </message>
    <message>
        <source>Delete the selected recordings (Delete in the list)</source>
        <translation>删除所选录制（列表中按 Delete）</translation>
    </message>
    <message>
        <source>Find recordings</source>
        <translation>查找录制</translation>
    </message>
    <message>
        <source>Left out of training</source>
        <translation>排除在训练之外</translation>
    </message>
    <message>
        <source>Next recording (Page Down)</source>
        <translation>下一段录制（Page Down）</translation>
    </message>
    <message>
        <source>No recording has these words. Escape in the field above shows all again.</source>
        <translation>没有录制包含这些字词。在上方输入框中按 Esc 可重新显示全部。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Previous recording (Page Up)</source>
        <translation>上一段录制（Page Up）</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Show only some recordings</source>
        <translation>只显示部分录制</translation>
    </message>
    <message>
        <source>Up and Down open a recording; with Shift several are selected. Delete removes them, E leaves them out, digits label them.</source>
        <translation>上下键打开录制；按住 Shift 可多选。Delete 删除，E 排除，数字键标注。</translation>
    </message>
    <message>
        <source>Use for training (E)</source>
        <translation>用于训练（E）</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation>可能有问题</translation>
    </message>
    <message>
        <source>With fewer axes</source>
        <translation>坐标轴较少</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>check</source>
        <translation>待查</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>several</source>
        <translation>多个</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>已选 {0} 段</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Accuracy of always answering the most frequent label</source>
        <translation>总是猜最常见的标签时的准确率</translation>
    </message>
    <message>
        <source>Accuracy of the float network that was trained</source>
        <translation>训练得到的浮点网络的准确率</translation>
    </message>
    <message>
        <source>Accuracy of the int8 network, as the board computes it</source>
        <translation>int8 网络的准确率，与开发板的计算相同</translation>
    </message>
    <message>
        <source>Before rounding</source>
        <translation>量化前</translation>
    </message>
    <message>
        <source>By guessing</source>
        <translation>只靠猜</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>查看详情</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>开发板上</translation>
    </message>
    <message>
        <source>Run {0}, trained in {1}.</source>
        <translation>第 {0} 次训练，用时 {1}。</translation>
    </message>
    <message>
        <source>Send to board</source>
        <translation>发送到开发板</translation>
    </message>
    <message>
        <source>The model is trained.</source>
        <translation>模型已训练好。</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Close the studio?</source>
        <translation>关闭工作室吗？</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>不保存并关闭</translation>
    </message>
    <message>
        <source>Everything is on the disk again.</source>
        <translation>所有内容都已重新写入磁盘。</translation>
    </message>
    <message>
        <source>It was in {0}. Plug its disk in, then open it.</source>
        <translation>它原来在 {0}。请接上那个磁盘，再打开它。</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>没有打开的项目</translation>
    </message>
    <message>
        <source>Open it now</source>
        <translation>现在打开</translation>
    </message>
    <message>
        <source>The copy is open now.</source>
        <translation>现在打开的是副本。</translation>
    </message>
    <message>
        <source>The project you worked on last is not there.</source>
        <translation>你上次使用的项目不在了。</translation>
    </message>
    <message>
        <source>Where shall the copy stand?</source>
        <translation>副本要存放在哪里？</translation>
    </message>
    <message>
        <source>{0} Cancel to try again, or to save a copy elsewhere.</source>
        <translation>{0}选择“取消”可重试，或在别处保存副本。</translation>
    </message>
    <message>
        <source>{0} · not saved</source>
        <translation>{0} · 未保存</translation>
    </message>
    <message>
        <source>{0} · only to look at</source>
        <translation>{0} · 只读</translation>
    </message>
</context>
<context>
    <name>ScoreBars</name>
    <message>
        <source>Probability of each label</source>
        <translation>每个标签的概率</translation>
    </message>
</context>
<context>
    <name>ScoresTable</name>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Precision and recall of each label</source>
        <translation>每个标签的精确率和召回率</translation>
    </message>
    <message>
        <source>Precision: when the model says this label, how often it is right.
Recall: of all windows of this label, how many the model finds.</source>
        <translation>精确率：模型说出此标签时，正确的比例。
召回率：此标签的所有窗口中，模型找到的比例。</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>{0}: precision {1}, recall {2}</source>
        <translation>{0}：精确率 {1}，召回率 {2}</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>  or  </source>
        <translation>  或  </translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>所有快捷键</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>查找快捷键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>SpanMap</name>
    <message>
        <source>Map of all spans</source>
        <translation>所有片段的分布图</translation>
    </message>
</context>
<context>
    <name>Spotlight</name>
    <message>
        <source>The newest detection</source>
        <translation>最新检测</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>Begin with these answers</source>
        <translation>按以上回答开始</translation>
    </message>
    <message>
        <source>Everything stays on this computer. No account, no network, and no board needed: a virtual one is there.</source>
        <translation>所有数据都留在这台电脑上。不需要账号和网络，没有开发板也行：可以用虚拟开发板。</translation>
    </message>
    <message>
        <source>Open a project (Ctrl+O)</source>
        <translation>打开项目（Ctrl+O）</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Plug the board in with a USB data cable: it is found by itself, and gets its firmware with one click.</source>
        <translation>用 USB 数据线插上开发板：会自动识别，点一下就能装好固件。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Teach your board in three answers</source>
        <translation>回答三个问题，教会你的开发板</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>TakeChip</name>
    <message>
        <source>A take is being recorded. Click to see it, and to stop it</source>
        <translation>正在录制。点击可查看或停止</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>请准备</translation>
    </message>
    <message>
        <source>Next take soon</source>
        <translation>即将下一次</translation>
    </message>
    <message>
        <source>No take runs</source>
        <translation>没有正在进行的录制</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>正在录制</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Waiting …</source>
        <translation>等待…</translation>
    </message>
</context>
<context>
    <name>TakeLamp</name>
    <message>
        <source>First choose or type a label</source>
        <translation>请先选择或输入标签</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>请准备</translation>
    </message>
    <message>
        <source>Next take. Space ends it</source>
        <translation>下一次录制。按空格键结束</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>未就绪</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>已保存 {0}</translation>
    </message>
    <message>
        <source>Saved {0} of {1}</source>
        <translation>已保存 {0} / {1}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Space calls it off</source>
        <translation>按空格键取消</translation>
    </message>
    <message>
        <source>Space ends it</source>
        <translation>按空格键结束</translation>
    </message>
    <message>
        <source>Space ends it and keeps it</source>
        <translation>按空格键结束并保留</translation>
    </message>
    <message>
        <source>Space starts a take</source>
        <translation>按空格键开始录制</translation>
    </message>
    <message>
        <source>State of the take</source>
        <translation>录制状态</translation>
    </message>
    <message>
        <source>Take {0}</source>
        <translation>第 {0} 次</translation>
    </message>
    <message>
        <source>Take {0} of {1}</source>
        <translation>第 {0} 次，共 {1} 次</translation>
    </message>
    <message>
        <source>Waiting for motion …</source>
        <translation>等待动作…</translation>
    </message>
    <message>
        <source>Waiting for sound …</source>
        <translation>等待声音…</translation>
    </message>
</context>
<context>
    <name>TakeVerdict</name>
    <message>
        <source>Delete them</source>
        <translation>删除这些</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>重新录制</translation>
    </message>
    <message>
        <source>The last take: {0}.</source>
        <translation>最近一次录制：{0}。</translation>
    </message>
    <message>
        <source>{0} of {1} takes may have gone wrong: {2}.</source>
        <translation>{1} 段录制中有 {0} 段可能有问题：{2}。</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Another place …</source>
        <translation>其他位置…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Install the firmware</source>
        <translation>安装固件</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>任务进度</translation>
    </message>
</context>
<context>
    <name>TrainSection</name>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Accuracy, epoch by epoch</source>
        <translation>每轮准确率</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>End now and keep the best network so far</source>
        <translation>立即结束，保留目前最好的网络</translation>
    </message>
    <message>
        <source>End now and throw this training away</source>
        <translation>立即结束，放弃这次训练</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Loss, epoch by epoch</source>
        <translation>每轮损失</translation>
    </message>
    <message>
        <source>No training yet</source>
        <translation>还没有训练</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>The studio cuts your takes into windows, keeps some of them apart to test with, and trains a network that is small enough for the board. It takes seconds, on this computer.</source>
        <translation>工作室把你的录制切成窗口，留出一部分用于测试，并训练一个小到能放进开发板的网络。在这台电脑上只需几秒。</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Train a network with these labels (Ctrl+Enter)</source>
        <translation>用这些标签训练网络（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>再次训练</translation>
    </message>
    <message>
        <source>What it learns from</source>
        <translation>用来学习的数据</translation>
    </message>
    <message>
        <source>takes it does not learn from</source>
        <translation>不参与学习的录制</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
</context>
<context>
    <name>TripDialog</name>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言（Language）</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>大字号</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
</context>
<context>
    <name>_Curves</name>
    <message>
        <source>Curves of the first take</source>
        <translation>第一段录制的曲线</translation>
    </message>
</context>
<context>
    <name>_LiveCard</name>
    <message>
        <source>Choose one at the top right.</source>
        <translation>请在右上角选择一块。</translation>
    </message>
    <message>
        <source>No board is connected.</source>
        <translation>没有连接开发板。</translation>
    </message>
    <message>
        <source>The board is being connected …</source>
        <translation>正在连接开发板…</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>it ends early</source>
        <translation>它提前结束</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>take</source>
        <translation>段</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>段</translation>
    </message>
    <message>
        <source>values</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source> Its last words: {0}</source>
        <translation> 其最后输出：{0}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; and &quot;{1}&quot; differ in capitals only: rename one to join them.</source>
        <translation>“{0}”和“{1}”只有大小写不同：重命名其一即可合并。</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no date with a time</source>
        <translation>“{0}”不是带时间的日期</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no time in seconds</source>
        <translation>“{0}”不是以秒为单位的时间</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no unit that the studio knows for {1}</source>
        <translation>工作室不认识 {1} 的单位“{0}”</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a number</source>
        <translation>“{0}”不是数字</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is the name of everything that has no label.</source>
        <translation>“{0}”这个名称专指所有没有标签的部分。</translation>
    </message>
    <message>
        <source>(deleted recording)</source>
        <translation>（已删除的录制）</translation>
    </message>
    <message>
        <source>(made by the studio)</source>
        <translation>（由工作室生成）</translation>
    </message>
    <message>
        <source>, waiting in its bootloader</source>
        <translation>，停在引导程序中</translation>
    </message>
    <message>
        <source>0: nothing before the board, 255: something touches it</source>
        <translation>0：开发板前没有东西，255：有东西碰到它</translation>
    </message>
    <message>
        <source>1  What shall it learn?</source>
        <translation>1  要学什么？</translation>
    </message>
    <message>
        <source>1 more take</source>
        <translation>再录 1 次</translation>
    </message>
    <message>
        <source>2  Do you have a board?</source>
        <translation>2  你有开发板吗？</translation>
    </message>
    <message>
        <source>3  What do you begin with?</source>
        <translation>3  从什么开始？</translation>
    </message>
    <message>
        <source>A command had no answer, and then the handshake had none.</source>
        <translation>一条命令没有回应，随后握手也没有。</translation>
    </message>
    <message>
        <source>A file of this name stands there already.</source>
        <translation>那里已有同名文件。</translation>
    </message>
    <message>
        <source>A file stands where a folder should be.</source>
        <translation>应该是文件夹的地方有一个文件。</translation>
    </message>
    <message>
        <source>A label needs a name.</source>
        <translation>标签需要名称。</translation>
    </message>
    <message>
        <source>A label track has a start, an end and a label on each line, parted by tabs.</source>
        <translation>标签轨道的每一行包含起点、终点和标签，以制表符分隔。</translation>
    </message>
    <message>
        <source>A part of it is missing. Leave a moment of rest before and after, or take longer takes.</source>
        <translation>有一部分没录到。请在前后各停顿片刻，或录得长一些。</translation>
    </message>
    <message>
        <source>A project needs a folder of its own.</source>
        <translation>项目需要独立的文件夹。</translation>
    </message>
    <message>
        <source>A rate must be above 0.</source>
        <translation>速率必须大于 0。</translation>
    </message>
    <message>
        <source>A recording was not finished.</source>
        <translation>有一段录制没有完成。</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>A span is split where the cursor stands.</source>
        <translation>片段在光标处拆分。</translation>
    </message>
    <message>
        <source>A take is being recorded already.</source>
        <translation>已经在录制了。</translation>
    </message>
    <message>
        <source>A training runs already.</source>
        <translation>已有训练在进行。</translation>
    </message>
    <message>
        <source>A virtual board answers there.</source>
        <translation>那里响应的是虚拟开发板。</translation>
    </message>
    <message>
        <source>A virtual board does the same on this computer.</source>
        <translation>虚拟开发板可以在这台电脑上做同样的事。</translation>
    </message>
    <message>
        <source>A window takes</source>
        <translation>每个窗口耗时</translation>
    </message>
    <message>
        <source>AAC is not read here: save it as WAV first</source>
        <translation>此处不能读取 AAC：请先存为 WAV</translation>
    </message>
    <message>
        <source>Accept all proposals of the recording</source>
        <translation>接受该录制的所有建议</translation>
    </message>
    <message>
        <source>Accept or reject the proposal; a digit accepts it with its label</source>
        <translation>接受或拒绝建议；按数字键则用对应的标签接受</translation>
    </message>
    <message>
        <source>Add yourself to the group that owns serial ports, then log in again: sudo usermod -aG dialout $USER</source>
        <translation>把自己加入有串口权限的用户组，然后重新登录：sudo usermod -aG dialout $USER</translation>
    </message>
    <message>
        <source>All of it is kept in memory, and saved as soon as that works. {0}</source>
        <translation>全部内容暂存在内存中，一有可能就会写入磁盘。{0}</translation>
    </message>
    <message>
        <source>Alt while dragging</source>
        <translation>拖动时按 Alt</translation>
    </message>
    <message>
        <source>An address outside of the program&apos;s part of the flash was not sent to the board.</source>
        <translation>闪存程序区之外的地址没有发送到开发板。</translation>
    </message>
    <message>
        <source>An empty project that you record into.</source>
        <translation>空项目，由你来录制。</translation>
    </message>
    <message>
        <source>Another board is connected.</source>
        <translation>连接的是另一块开发板。</translation>
    </message>
    <message>
        <source>Another connection to it is open.</source>
        <translation>与它的另一个连接已打开。</translation>
    </message>
    <message>
        <source>Another job is still running.</source>
        <translation>另一个任务仍在运行。</translation>
    </message>
    <message>
        <source>Another program has it open.</source>
        <translation>它正被另一个程序使用。</translation>
    </message>
    <message>
        <source>Another recording has the same id.</source>
        <translation>另一段录制有相同的编号。</translation>
    </message>
    <message>
        <source>Answer the three questions, or open a project, first.</source>
        <translation>请先回答三个问题，或打开项目。</translation>
    </message>
    <message>
        <source>Arduino Nano 33 BLE</source>
        <translation>Arduino Nano 33 BLE</translation>
    </message>
    <message>
        <source>Arduino Nano 33 BLE Sense</source>
        <translation>Arduino Nano 33 BLE Sense</translation>
    </message>
    <message>
        <source>Arduino Nano 33 BLE Sense, on a USB cable.</source>
        <translation>Arduino Nano 33 BLE Sense，用 USB 线连接。</translation>
    </message>
    <message>
        <source>Arduino Nano 33 BLE Sense, waiting in its bootloader</source>
        <translation>Arduino Nano 33 BLE Sense，停在引导程序中</translation>
    </message>
    <message>
        <source>Arduino Nano 33 BLE with MicroPython or OpenMV</source>
        <translation>Arduino Nano 33 BLE，运行 MicroPython 或 OpenMV</translation>
    </message>
    <message>
        <source>Arduino Nano 33 IoT: another board, with no microphone and too little memory</source>
        <translation>Arduino Nano 33 IoT：另一种开发板，没有麦克风且内存太小</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>As it stands, {0}.</source>
        <translation>目前的情况：{0}。</translation>
    </message>
    <message>
        <source>Ask for the right to use serial ports.</source>
        <translation>请申请使用串口的权限。</translation>
    </message>
    <message>
        <source>Asking the board to go to its bootloader</source>
        <translation>正在让开发板进入引导程序</translation>
    </message>
    <message>
        <source>At 1200 baud an Arduino leaves its sketch for its bootloader.</source>
        <translation>以 1200 波特打开串口时，Arduino 会离开当前程序，进入引导程序。</translation>
    </message>
    <message>
        <source>Audacity</source>
        <translation>Audacity</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>退格键</translation>
    </message>
    <message>
        <source>Begin a span at the cursor</source>
        <translation>在光标处开始一个片段</translation>
    </message>
    <message>
        <source>Board with MicroPython</source>
        <translation>运行 MicroPython 的开发板</translation>
    </message>
    <message>
        <source>Board with another program</source>
        <translation>运行其他程序的开发板</translation>
    </message>
    <message>
        <source>Board with its own sketch</source>
        <translation>运行自有程序的开发板</translation>
    </message>
    <message>
        <source>Board with old firmware</source>
        <translation>固件较旧的开发板</translation>
    </message>
    <message>
        <source>Board without firmware</source>
        <translation>没有固件的开发板</translation>
    </message>
    <message>
        <source>Bring the file back from a copy, or delete the recording&apos;s folder.</source>
        <translation>请从副本恢复该文件，或删除该录制的文件夹。</translation>
    </message>
    <message>
        <source>Bring the file back from a copy; nothing in the folder was touched.</source>
        <translation>请从副本恢复该文件；文件夹中没有任何改动。</translation>
    </message>
    <message>
        <source>Bring the first one back, or save a copy elsewhere.</source>
        <translation>请换回原来的，或在别处保存副本。</translation>
    </message>
    <message>
        <source>Bring the folder back from a copy if you still want it.</source>
        <translation>如果还需要，请从副本恢复该文件夹。</translation>
    </message>
    <message>
        <source>Bring the zip over once more, and do not change it on the way.</source>
        <translation>请重新传送 zip，途中不要修改。</translation>
    </message>
    <message>
        <source>Check the address. To start a virtual board there: nano33-studio board virtual --listen HOST:PORT</source>
        <translation>请检查地址。要在那里启动虚拟开发板：nano33-studio board virtual --listen HOST:PORT</translation>
    </message>
    <message>
        <source>Check the board&apos;s connection, then record again.</source>
        <translation>检查开发板的连接，然后重新录制。</translation>
    </message>
    <message>
        <source>Check the cable and plug the board in again. {0}</source>
        <translation>检查数据线并重新插上开发板。{0}</translation>
    </message>
    <message>
        <source>Check the cable, then connect again.</source>
        <translation>检查数据线，然后重新连接。</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>检查磁盘，然后重试。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>芯片</translation>
    </message>
    <message>
        <source>Choose a board</source>
        <translation>选择开发板</translation>
    </message>
    <message>
        <source>Choose a label and record a first take of it.</source>
        <translation>选择一个标签，录制第一次。</translation>
    </message>
    <message>
        <source>Choose a label for it.</source>
        <translation>请为它选择标签。</translation>
    </message>
    <message>
        <source>Choose a new folder.</source>
        <translation>请选择新文件夹。</translation>
    </message>
    <message>
        <source>Choose a new name.</source>
        <translation>请选择新的名称。</translation>
    </message>
    <message>
        <source>Choose a project&apos;s folder, or make a new one.</source>
        <translation>请选择项目的文件夹，或新建项目。</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>请选更短的。</translation>
    </message>
    <message>
        <source>Choose an Arduino Nano 33 BLE Sense (or its Rev2).</source>
        <translation>请选择 Arduino Nano 33 BLE Sense（或其 Rev2）。</translation>
    </message>
    <message>
        <source>Choose an Arduino Nano 33 BLE Sense, or its Rev2.</source>
        <translation>请选择 Arduino Nano 33 BLE Sense 或其 Rev2。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>请选择其他格式。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请选择其他位置。</translation>
    </message>
    <message>
        <source>Choose another port, or end the program that has this one.</source>
        <translation>请选择其他端口，或结束占用它的程序。</translation>
    </message>
    <message>
        <source>Choose another run, or train.</source>
        <translation>请选择其他训练，或重新训练。</translation>
    </message>
    <message>
        <source>Choose between 0.1 seconds and an hour.</source>
        <translation>请选择 0.1 秒到一小时之间。</translation>
    </message>
    <message>
        <source>Choose between 1 and {0}.</source>
        <translation>请选择 1 到 {0} 之间。</translation>
    </message>
    <message>
        <source>Choose one above 0.</source>
        <translation>请选择大于 0 的值。</translation>
    </message>
    <message>
        <source>Choose one from the list at the top right.</source>
        <translation>请从右上角的列表中选择一块。</translation>
    </message>
    <message>
        <source>Choose one from the list: nano33-studio boards</source>
        <translation>请从列表中选择：nano33-studio boards</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>请选择其中之一。</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>请从 {0} 中选择。</translation>
    </message>
    <message>
        <source>Choose or type a label first.</source>
        <translation>请先选择或输入标签。</translation>
    </message>
    <message>
        <source>Choose other settings for the features.</source>
        <translation>请选择其他特征设置。</translation>
    </message>
    <message>
        <source>Choose the .bin file that the Arduino IDE writes with Sketch &gt; Export compiled binary, or that a build of the studio&apos;s firmware gives.</source>
        <translation>请选择 Arduino IDE 用“项目 &gt; 导出已编译的二进制文件”生成的 .bin 文件，或工作室固件的构建结果。</translation>
    </message>
    <message>
        <source>Choose the one that is meant, or unplug the others.</source>
        <translation>选择要用的那块，或拔掉其他的。</translation>
    </message>
    <message>
        <source>Choose the rate that stands in the sketch&apos;s Serial.begin().</source>
        <translation>请选择程序中 Serial.begin() 里的速率。</translation>
    </message>
    <message>
        <source>Choose the virtual board at the top right.</source>
        <translation>请在右上角选择虚拟开发板。</translation>
    </message>
    <message>
        <source>Choose what its columns are: “Columns of this board” in the list at the top right.</source>
        <translation>请选择各列的含义：右上角列表中的“这块开发板的列”。</translation>
    </message>
    <message>
        <source>Click into the span where it is to be split.</source>
        <translation>点击片段中要拆分的位置。</translation>
    </message>
    <message>
        <source>Click into the span, or move the cursor there with the keys , and .</source>
        <translation>点击片段内部，或用 , 和 . 键把光标移过去。</translation>
    </message>
    <message>
        <source>Close it there (a serial monitor, another studio), then try again.</source>
        <translation>请在那里关闭（串口监视器、另一个工作室），然后重试。</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>请先在那里关闭。</translation>
    </message>
    <message>
        <source>Close it there first; if it is not open there, delete {0}.</source>
        <translation>请先在那里关闭；如果并未打开，请删除 {0}。</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>请在那里关闭，然后重试。</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>Close other programs that hold the port (the Arduino IDE&apos;s serial monitor does), then try again.</source>
        <translation>关闭占用端口的其他程序（如 Arduino IDE 的串口监视器），然后重试。</translation>
    </message>
    <message>
        <source>Close other programs that may hold the port, unplug the board and plug it in again.</source>
        <translation>关闭可能占用端口的其他程序，拔下开发板再重新插上。</translation>
    </message>
    <message>
        <source>Close whatever else may use the board, or unplug it and plug it in again; then connect.</source>
        <translation>关闭其他可能使用开发板的程序，或拔下再插上；然后连接。</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>采集</translation>
    </message>
    <message>
        <source>Collect recordings</source>
        <translation>采集数据</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Connect it again.</source>
        <translation>请重新连接。</translation>
    </message>
    <message>
        <source>Connect the board again and record the rest.</source>
        <translation>请重新连接开发板并录制其余部分。</translation>
    </message>
    <message>
        <source>Connect the board again.</source>
        <translation>请重新连接开发板。</translation>
    </message>
    <message>
        <source>Connect the board again. If the take is too short, delete it and record another.</source>
        <translation>请重新连接开发板。如果录得太短，请删除后重录。</translation>
    </message>
    <message>
        <source>Connect to the board again.</source>
        <translation>请重新连接开发板。</translation>
    </message>
    <message>
        <source>Converting to bytes</source>
        <translation>正在转换为字节</translation>
    </message>
    <message>
        <source>Copy the project to a place you can write to.</source>
        <translation>请把项目复制到可以写入的位置。</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Copy the rule</source>
        <translation>复制规则</translation>
    </message>
    <message>
        <source>Cutting windows</source>
        <translation>正在切分窗口</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete one of the two folders.</source>
        <translation>请删除其中一个文件夹。</translation>
    </message>
    <message>
        <source>Delete the chosen take</source>
        <translation>删除所选录制</translation>
    </message>
    <message>
        <source>Delete the image: the board starts empty then.</source>
        <translation>删除映像：开发板将以空白状态启动。</translation>
    </message>
    <message>
        <source>Delete the selected spans, or the recordings in the list</source>
        <translation>删除所选片段，或列表中的录制</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Deploy to the board</source>
        <translation>部署到开发板</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Duplicate the selected spans</source>
        <translation>复制所选片段</translation>
    </message>
    <message>
        <source>Each sound as WAV with a label track beside it.</source>
        <translation>每段声音存为 WAV，旁边附一个标签轨道文件。</translation>
    </message>
    <message>
        <source>Edge Impulse</source>
        <translation>Edge Impulse</translation>
    </message>
    <message>
        <source>Edge Impulse as CBOR</source>
        <translation>Edge Impulse（CBOR 格式）</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>End it at the cursor</source>
        <translation>在光标处结束片段</translation>
    </message>
    <message>
        <source>Enough to train. Go to Train when you like.</source>
        <translation>可以训练了。随时转到“训练”。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车键</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Evaluate the model</source>
        <translation>评估模型</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有页面</translation>
    </message>
    <message>
        <source>Export the project</source>
        <translation>导出项目</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Find events, or put the finding away</source>
        <translation>查找事件，或收起查找栏</translation>
    </message>
    <message>
        <source>Find recordings</source>
        <translation>查找录制</translation>
    </message>
    <message>
        <source>Find the board</source>
        <translation>找到开发板</translation>
    </message>
    <message>
        <source>Finding the board</source>
        <translation>正在寻找开发板</translation>
    </message>
    <message>
        <source>Finishing with the best so far</source>
        <translation>正以目前最好的结果结束</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>For example 127.0.0.1:7654.</source>
        <translation>例如 127.0.0.1:7654。</translation>
    </message>
    <message>
        <source>Gestures, felt by the accelerometer and gyroscope.</source>
        <translation>用加速度计和陀螺仪感知的手势。</translation>
    </message>
    <message>
        <source>Give the recordings the labels that were trained.</source>
        <translation>请给录制加上训练过的标签。</translation>
    </message>
    <message>
        <source>Give the selected spans or recordings a label, or background</source>
        <translation>给所选片段或录制一个标签，或设为背景</translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Go to Collect</source>
        <translation>转到“采集”</translation>
    </message>
    <message>
        <source>Go to Deploy</source>
        <translation>转到“部署”</translation>
    </message>
    <message>
        <source>Go to Evaluate</source>
        <translation>转到“评估”</translation>
    </message>
    <message>
        <source>Go to Label</source>
        <translation>转到“标注”</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>转到“训练”</translation>
    </message>
    <message>
        <source>Go to the start or the end of the recording</source>
        <translation>转到录制的开头或结尾</translation>
    </message>
    <message>
        <source>Heard by the board&apos;s microphone.</source>
        <translation>用开发板的麦克风采集。</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>保持静止</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>How many rows come a second is still being measured.</source>
        <translation>仍在测量每秒有多少行。</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>湿度</translation>
    </message>
    <message>
        <source>If it holds recordings, import it into a project instead.</source>
        <translation>如果其中有录制，请改为导入到项目中。</translation>
    </message>
    <message>
        <source>If the labels stand elsewhere in the paths, say where with --pattern, e.g. &quot;{person}/{label}_{n}&quot;.</source>
        <translation>如果标签在路径的其他位置，请用 --pattern 指明，例如 &quot;{person}/{label}_{n}&quot;。</translation>
    </message>
    <message>
        <source>Import labels of the recording shown …</source>
        <translation>导入当前录制的标签…</translation>
    </message>
    <message>
        <source>Import recordings</source>
        <translation>导入录制</translation>
    </message>
    <message>
        <source>Import recordings …</source>
        <translation>导入录制…</translation>
    </message>
    <message>
        <source>Install a newer studio.</source>
        <translation>请安装更新版本的工作室。</translation>
    </message>
    <message>
        <source>Install the firmware</source>
        <translation>安装固件</translation>
    </message>
    <message>
        <source>Install the project again (see README), or run: python firmware/build_host.py</source>
        <translation>请重新安装工作室（见 README），或运行：python firmware/build_host.py</translation>
    </message>
    <message>
        <source>Install the project again (see README).</source>
        <translation>请重新安装工作室（见 README）。</translation>
    </message>
    <message>
        <source>Install the rule</source>
        <translation>安装规则</translation>
    </message>
    <message>
        <source>Install the studio again (see README). Recording, labelling and sending models work without it.</source>
        <translation>请重新安装工作室（见 README）。没有它也能录制、标注和发送模型。</translation>
    </message>
    <message>
        <source>Install the studio again.</source>
        <translation>请重新安装工作室。</translation>
    </message>
    <message>
        <source>Install the studio&apos;s firmware on the board for that.</source>
        <translation>为此请在开发板上安装工作室的固件。</translation>
    </message>
    <message>
        <source>Install the studio&apos;s firmware on the board.</source>
        <translation>请在开发板上安装工作室的固件。</translation>
    </message>
    <message>
        <source>Install the studio&apos;s firmware: it takes about 15 seconds.</source>
        <translation>请安装工作室的固件：大约需要 15 秒。</translation>
    </message>
    <message>
        <source>It answered its handshake and nothing else.</source>
        <translation>除了握手，它没有任何回应。</translation>
    </message>
    <message>
        <source>It asks every new serial port whether it is a modem.</source>
        <translation>它会询问每个新串口是不是调制解调器。</translation>
    </message>
    <message>
        <source>It calls itself {0}.</source>
        <translation>它自称 {0}。</translation>
    </message>
    <message>
        <source>It did not answer its handshake.</source>
        <translation>它没有回应握手。</translation>
    </message>
    <message>
        <source>It did not take its microcode. {0} {1}</source>
        <translation>它没有接收微码。{0} {1}</translation>
    </message>
    <message>
        <source>It did so {0} times.</source>
        <translation>这样重复了 {0} 次。</translation>
    </message>
    <message>
        <source>It differs from the other {0} takes of {1} more than they differ from each other: perhaps it is something else, or went wrong.</source>
        <translation>它与“{1}”的其他 {0} 段录制差别很大，超过那些录制彼此之间的差别：可能是别的内容，或录坏了。</translation>
    </message>
    <message>
        <source>It does not answer, and it printed nothing that can be recorded: another program is on it, such as an Arduino sketch. If that prints only while the board moves, move it while it is being connected. The firmware takes its place.</source>
        <translation>它没有回应，也没有输出可录制的内容：上面是另一个程序，例如 Arduino 程序。如果它只在移动时输出，请在连接时移动开发板。固件会取代它。</translation>
    </message>
    <message>
        <source>It ended by {0}.{1}</source>
        <translation>它已结束（{0}）。{1}</translation>
    </message>
    <message>
        <source>It ends within its header.</source>
        <translation>它在文件头处就中断了。</translation>
    </message>
    <message>
        <source>It has more than the {0} bytes that fit between the board&apos;s bootloaders.</source>
        <translation>它超过了开发板引导程序之间可容纳的 {0} 字节。</translation>
    </message>
    <message>
        <source>It has no features and no detector, so a sketch could not run it on its sensors.</source>
        <translation>它没有特征和检测器，Arduino 程序无法直接用传感器数据运行它。</translation>
    </message>
    <message>
        <source>It has no header of ours.</source>
        <translation>它没有工作室的文件头。</translation>
    </message>
    <message>
        <source>It has no project.json.</source>
        <translation>它没有 project.json。</translation>
    </message>
    <message>
        <source>It has no sound, and Audacity opens nothing else.</source>
        <translation>它没有声音，而 Audacity 只能打开声音。</translation>
    </message>
    <message>
        <source>It has no time column: 119 rows a second were taken, as in the Arduino tutorials.</source>
        <translation>它没有时间列：按每秒 119 行处理，与 Arduino 教程相同。</translation>
    </message>
    <message>
        <source>It has no {0}, which the others have.</source>
        <translation>它缺少 {0}，而其他录制都有。</translation>
    </message>
    <message>
        <source>It has no {0}.</source>
        <translation>其中缺少 {0}。</translation>
    </message>
    <message>
        <source>It has nothing that the project listens to.</source>
        <translation>它没有项目所需的内容。</translation>
    </message>
    <message>
        <source>It has {0} bytes: too few for a program.</source>
        <translation>它有 {0} 字节：对程序来说太少。</translation>
    </message>
    <message>
        <source>It has {{0}}.</source>
        <translation>它有 {{0}}。</translation>
    </message>
    <message>
        <source>It holds a bare network, and does not say how samples become its input.</source>
        <translation>它只有网络，没有说明怎样把采样数据变成输入。</translation>
    </message>
    <message>
        <source>It is a file, a folder or another device.</source>
        <translation>它是文件、文件夹或其他设备。</translation>
    </message>
    <message>
        <source>It is excluded from the project.</source>
        <translation>它已被排除在项目之外。</translation>
    </message>
    <message>
        <source>It is in use by {0}.</source>
        <translation>{0} 正在使用它。</translation>
    </message>
    <message>
        <source>It is unlike the other spans of {0}.</source>
        <translation>它与“{0}”的其他片段不像。</translation>
    </message>
    <message>
        <source>It is version {0}. The model on the board stays.</source>
        <translation>其版本为 {0}。开发板上的模型会保留。</translation>
    </message>
    <message>
        <source>It is {0} seconds.</source>
        <translation>当前为 {0} 秒。</translation>
    </message>
    <message>
        <source>It is {0}, and the board takes a plain binary.</source>
        <translation>它是{0}，而开发板需要纯二进制文件。</translation>
    </message>
    <message>
        <source>It is {0}.</source>
        <translation>当前为 {0}。</translation>
    </message>
    <message>
        <source>It is: {0}.</source>
        <translation>检测到的是：{0}。</translation>
    </message>
    <message>
        <source>It lets go after some seconds: try again then. With the rule it never happens again.</source>
        <translation>几秒后它会释放端口，到时再试。安装规则后就不会再发生。</translation>
    </message>
    <message>
        <source>It looks more like {0} than like {1}.</source>
        <translation>它更像“{0}”，而不是“{1}”。</translation>
    </message>
    <message>
        <source>It must be HOST:PORT.</source>
        <translation>必须是 HOST:PORT。</translation>
    </message>
    <message>
        <source>It names no unit: {0} was taken, since gravity seems to be {1} in it.</source>
        <translation>其中没有写单位：重力看起来约为 {1}，因此按 {0} 处理。</translation>
    </message>
    <message>
        <source>It prints one column at {0} kHz. Sound is recorded at 16 kHz only: the sketch may print more than its cable carries, or sample at another rate.</source>
        <translation>它以 {0} kHz 输出一列。声音只能以 16 kHz 录制：程序的输出可能超过了数据线的传输能力，或以其他速率采样。</translation>
    </message>
    <message>
        <source>It prints text, which can be recorded</source>
        <translation>它输出可以录制的文本</translation>
    </message>
    <message>
        <source>It prints text, which can be recorded, but it cannot be asked for anything and takes no model.</source>
        <translation>它输出可以录制的文本，但不能接受请求，也不能接收模型。</translation>
    </message>
    <message>
        <source>It runs on a chip that it calls {0}.</source>
        <translation>它运行在自称为 {0} 的芯片上。</translation>
    </message>
    <message>
        <source>It says m/s2, but at rest it measures 1, as in g: check the unit, and import it again as g.</source>
        <translation>文件写的是 m/s2，但静止时为 1，像是 g：请检查单位，并按 g 重新导入。</translation>
    </message>
    <message>
        <source>It says that it has {0} bytes, and has {1}.</source>
        <translation>它标明有 {0} 字节，实际为 {1} 字节。</translation>
    </message>
    <message>
        <source>It should have at least one field in braces.</source>
        <translation>至少应有一个花括号字段。</translation>
    </message>
    <message>
        <source>It takes {0} bytes, on one line.</source>
        <translation>标签最多 {0} 字节，且只能占一行。</translation>
    </message>
    <message>
        <source>It was built for another board (number {0}).</source>
        <translation>它是为另一种开发板（编号 {0}）构建的。</translation>
    </message>
    <message>
        <source>It was found by its energy, which does not say what it is.</source>
        <translation>它是按能量找到的，能量无法说明它是什么。</translation>
    </message>
    <message>
        <source>It was louder than the microphone can tell. Speak softer or from further away, or lower the gain.</source>
        <translation>声音超过了麦克风的范围。请小声些或离远些，或降低增益。</translation>
    </message>
    <message>
        <source>It was read in g, but at rest it measures 10, as in m/s2: check the unit, and import it again.</source>
        <translation>它按 g 读取，但静止时为 10，像是 m/s2：请检查单位并重新导入。</translation>
    </message>
    <message>
        <source>It would start at 0x{0}, outside of itself: it was not built for this board.</source>
        <translation>它会从 0x{0}（自身之外）启动：不是为这块开发板构建的。</translation>
    </message>
    <message>
        <source>Its JSON files and info.labels, for its uploader.</source>
        <translation>JSON 文件和 info.labels，供 Edge Impulse 的上传工具使用。</translation>
    </message>
    <message>
        <source>Its buttons are {0}.</source>
        <translation>它的按钮是 {0}。</translation>
    </message>
    <message>
        <source>Its checksum is wrong.</source>
        <translation>它的校验和不正确。</translation>
    </message>
    <message>
        <source>Its checksum was wrong after {0} times.</source>
        <translation>尝试 {0} 次后校验和仍不正确。</translation>
    </message>
    <message>
        <source>Its columns x, y and z were read as acceleration.</source>
        <translation>其 x、y、z 列按加速度读取。</translation>
    </message>
    <message>
        <source>Its folder is not in the project any more.</source>
        <translation>它的文件夹已不在项目中。</translation>
    </message>
    <message>
        <source>Its header has version {0}; this studio knows {1}.</source>
        <translation>它的文件头版本为 {0}；这个工作室认识 {1}。</translation>
    </message>
    <message>
        <source>Its header names no version.</source>
        <translation>它的文件头没有写版本。</translation>
    </message>
    <message>
        <source>Its image has {0} bytes instead of {1}.</source>
        <translation>其映像为 {0} 字节，应为 {1}。</translation>
    </message>
    <message>
        <source>Its motion is not there: Audacity opens nothing but sound.</source>
        <translation>其中的运动数据未导出：Audacity 只能打开声音。</translation>
    </message>
    <message>
        <source>Its motion is not there: a sample of Edge Impulse is motion or sound.</source>
        <translation>其中的运动数据未导出：Edge Impulse 的一个样本只能是运动或声音。</translation>
    </message>
    <message>
        <source>Its rate does not stand in it: {0} rows a second were taken.</source>
        <translation>其中没有写速率：按每秒 {0} 行处理。</translation>
    </message>
    <message>
        <source>Its sketch prints no rate, so the lines of about a second are counted first.</source>
        <translation>它的程序不输出速率，因此先统计约一秒内的行数。</translation>
    </message>
    <message>
        <source>Its sound is not there: a sample of Edge Impulse is motion or sound.</source>
        <translation>其中的声音未导出：Edge Impulse 的一个样本只能是运动或声音。</translation>
    </message>
    <message>
        <source>Its stack would begin at 0x{0}, where the board has no RAM.</source>
        <translation>它的栈会从 0x{0} 开始，而开发板那里没有内存。</translation>
    </message>
    <message>
        <source>Its strength; the earth&apos;s is 25 to 65 µT</source>
        <translation>磁场强度；地球磁场为 25 到 65 µT</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep what is there, or throw it away.</source>
        <translation>保留已有内容，或丢弃。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Label Studio</source>
        <translation>Label Studio</translation>
    </message>
    <message>
        <source>Label recordings</source>
        <translation>标注数据</translation>
    </message>
    <message>
        <source>Label some takes of each label yourself and train; then the model labels the rest.</source>
        <translation>每个标签先自己标注一些录制并训练，其余由模型来标注。</translation>
    </message>
    <message>
        <source>Labels differ in {0} of the recordings of {1} that are here already. Those here stay: to have the others, delete the recordings here and merge again.</source>
        <translation>{1} 中有 {0} 个已在此处的录制标签不同。保留此处的标签：如需另一份，请先删除此处的录制，再合并一次。</translation>
    </message>
    <message>
        <source>Last start</source>
        <translation>上次启动</translation>
    </message>
    <message>
        <source>Leave out those that do not belong to the others, or record them again with the same axes.</source>
        <translation>请排除与其他录制不一致的录制，或用相同的坐标轴重新录制。</translation>
    </message>
    <message>
        <source>Leave the recording out, or change the project&apos;s axes.</source>
        <translation>请排除该录制，或更改项目的坐标轴。</translation>
    </message>
    <message>
        <source>Leave the selected recordings out of training, or take them in</source>
        <translation>将所选录制排除在训练之外，或纳入</translation>
    </message>
    <message>
        <source>Leave them out (on the Label page the filter fewer-axes shows them), or record or import them again with all axes.</source>
        <translation>请排除它们（在“标注”页用筛选词 fewer-axes 可以找到），或用全部坐标轴重新录制或导入。</translation>
    </message>
    <message>
        <source>Let edges go free of their neighbours</source>
        <translation>让边缘不吸附到相邻片段</translation>
    </message>
    <message>
        <source>Let it print for a moment (some sketches print only while the board moves), then record.</source>
        <translation>让它先输出片刻（有些程序只在开发板移动时输出），然后再录制。</translation>
    </message>
    <message>
        <source>Let the trained model propose labels</source>
        <translation>让训练好的模型建议标签</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>环境光</translation>
    </message>
    <message>
        <source>Linux lets only some people use serial ports. A rule gives the board to whoever sits here; for that the system asks for the administrator&apos;s password.</source>
        <translation>Linux 只允许部分用户使用串口。安装一条规则后，使用这台电脑的人就能访问开发板；安装时系统会要求输入管理员密码。</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Look at it without changing it, or open a copy of it.</source>
        <translation>可以只查看，或打开它的副本。</translation>
    </message>
    <message>
        <source>Look at the columns again.</source>
        <translation>请再看一下各列。</translation>
    </message>
    <message>
        <source>Looking for events</source>
        <translation>正在查找事件</translation>
    </message>
    <message>
        <source>Looking for events did not work.</source>
        <translation>查找事件失败。</translation>
    </message>
    <message>
        <source>Looking for the board</source>
        <translation>正在寻找开发板</translation>
    </message>
    <message>
        <source>Magnetic field</source>
        <translation>磁场</translation>
    </message>
    <message>
        <source>Make a new label</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>Make a new one or open one first.</source>
        <translation>请先新建或打开一个。</translation>
    </message>
    <message>
        <source>Make a new project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Make or open a project first.</source>
        <translation>请先新建或打开项目。</translation>
    </message>
    <message>
        <source>Make some room on it, then try again.</source>
        <translation>请腾出一些空间，然后重试。</translation>
    </message>
    <message>
        <source>Make some room, then try again.</source>
        <translation>请腾出一些空间，然后重试。</translation>
    </message>
    <message>
        <source>Make the span; a digit makes it with its label</source>
        <translation>建立片段；按数字键则同时打上对应的标签</translation>
    </message>
    <message>
        <source>Merge projects …</source>
        <translation>合并项目…</translation>
    </message>
    <message>
        <source>Merge the selected spans, or the selected one with the next</source>
        <translation>合并所选片段，或与下一个合并</translation>
    </message>
    <message>
        <source>Merging makes one span of two or more.</source>
        <translation>合并会把两个或更多片段变成一个。</translation>
    </message>
    <message>
        <source>Motion came {0} times a second and the board says {1}: what is learnt from it is faster or slower than what happens.</source>
        <translation>运动：每秒收到 {0} 次，而开发板报告为 {1} 次；学到的会比实际更快或更慢。</translation>
    </message>
    <message>
        <source>Motion came {0} times a second: the sensor did not start. Unplug the board and retry.</source>
        <translation>运动：每秒收到 {0} 次；传感器没有启动。请拔下开发板再重试。</translation>
    </message>
    <message>
        <source>Move the cursor</source>
        <translation>移动光标</translation>
    </message>
    <message>
        <source>Move the cursor to the previous or next edge</source>
        <translation>将光标移到上一个或下一个边缘</translation>
    </message>
    <message>
        <source>Move the selected spans; without one, the view</source>
        <translation>移动所选片段；未选时移动视图</translation>
    </message>
    <message>
        <source>Move the span to the left first, or make it shorter.</source>
        <translation>请先将片段左移，或缩短它。</translation>
    </message>
    <message>
        <source>Move the start or the end of the selected span</source>
        <translation>移动所选片段的起点或终点</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>我自己的</translation>
    </message>
    <message>
        <source>Name the one that is meant with --port, or unplug the others.</source>
        <translation>用 --port 指明要用的那块，或拔掉其他的。</translation>
    </message>
    <message>
        <source>Nano 33 BLE Sense</source>
        <translation>Nano 33 BLE Sense</translation>
    </message>
    <message>
        <source>Nano 33 BLE Sense Rev2</source>
        <translation>Nano 33 BLE Sense Rev2</translation>
    </message>
    <message>
        <source>Nano Studio</source>
        <translation>Nano Studio</translation>
    </message>
    <message>
        <source>Neither firmware of the studio nor a bootloader answers there.</source>
        <translation>那里既没有工作室的固件也没有引导程序响应。</translation>
    </message>
    <message>
        <source>Network {0} and features {1} cycles, {2} million a second</source>
        <translation>网络 {0} 个周期，特征 {1} 个周期；每秒 {2} 百万个周期</translation>
    </message>
    <message>
        <source>New motion project</source>
        <translation>新建运动项目</translation>
    </message>
    <message>
        <source>New motion project …</source>
        <translation>新建运动项目…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>New sound project</source>
        <translation>新建声音项目</translation>
    </message>
    <message>
        <source>New sound project …</source>
        <translation>新建声音项目…</translation>
    </message>
    <message>
        <source>Next or previous place that looks wrong</source>
        <translation>下一处或上一处可疑的地方</translation>
    </message>
    <message>
        <source>Next or previous proposal</source>
        <translation>下一个或上一个建议</translation>
    </message>
    <message>
        <source>Next or previous recording</source>
        <translation>下一段或上一段录制</translation>
    </message>
    <message>
        <source>Next or previous stretch without a label</source>
        <translation>下一段或上一段没有标签的部分</translation>
    </message>
    <message>
        <source>No board answers at {0}:{1}.</source>
        <translation>{0}:{1} 没有开发板响应。</translation>
    </message>
    <message>
        <source>No board is connected.</source>
        <translation>没有连接开发板。</translation>
    </message>
    <message>
        <source>No board is connected. Choose one at the top right.</source>
        <translation>没有连接开发板。请在右上角选择一块。</translation>
    </message>
    <message>
        <source>No board is plugged in there.</source>
        <translation>那里没有插开发板。</translation>
    </message>
    <message>
        <source>No board was found.</source>
        <translation>没有找到开发板。</translation>
    </message>
    <message>
        <source>No bootloader has answered there in {0} s.</source>
        <translation>{0} 秒内那里没有引导程序响应。</translation>
    </message>
    <message>
        <source>No file or folder has this name.</source>
        <translation>没有此名称的文件或文件夹。</translation>
    </message>
    <message>
        <source>No part of any included recording has a label.</source>
        <translation>纳入的录制中没有任何部分带标签。</translation>
    </message>
    <message>
        <source>No port belongs to a Nano 33 BLE Sense.</source>
        <translation>没有属于 Nano 33 BLE Sense 的端口。</translation>
    </message>
    <message>
        <source>No port of it has come in {0} s.</source>
        <translation>{0} 秒内没有出现它的端口。</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>没有打开的项目。</translation>
    </message>
    <message>
        <source>No sample arrived.</source>
        <translation>没有收到数据。</translation>
    </message>
    <message>
        <source>No samples have arrived.</source>
        <translation>没有收到数据。</translation>
    </message>
    <message>
        <source>None of its columns is taken for it.</source>
        <translation>没有任何列用作这项数据。</translation>
    </message>
    <message>
        <source>None of the recordings has a label that the model knows.</source>
        <translation>没有录制带有模型认识的标签。</translation>
    </message>
    <message>
        <source>Not known to the model, so counted as background: {0}</source>
        <translation>模型不认识，因此计为背景：{0}</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Nothing is broken. {0}</source>
        <translation>设备没有损坏。{0}</translation>
    </message>
    <message>
        <source>Nothing is broken: the board waits in its bootloader, and installing again goes on where this stopped.</source>
        <translation>设备没有损坏：开发板停在引导程序中，再次安装会从中断处继续。</translation>
    </message>
    <message>
        <source>Nothing is louder than the rest. If noise is what you want, label it background.</source>
        <translation>没有哪一部分比其余的更响。如果要的是噪声，请标注为背景。</translation>
    </message>
    <message>
        <source>Nothing is much louder than the microphone&apos;s own noise. Come closer, speak up, or raise the gain.</source>
        <translation>没有明显大于麦克风自身噪声的声音。请靠近些、大声些，或提高增益。</translation>
    </message>
    <message>
        <source>Nothing that stands there is written over.</source>
        <translation>不会覆盖已有内容。</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>没有导出任何内容。</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>还没有录制任何内容。</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>什么也没录到。</translation>
    </message>
    <message>
        <source>Of {0} each is missing in some of them.</source>
        <translation>{0} 中的每个轴都有录制缺少。</translation>
    </message>
    <message>
        <source>Offset 0x{0}, {1} bytes.</source>
        <translation>偏移 0x{0}，{1} 字节。</translation>
    </message>
    <message>
        <source>One take cannot be learnt and tested at once.</source>
        <translation>一段录制不能既用于学习又用于测试。</translation>
    </message>
    <message>
        <source>One zip</source>
        <translation>一个 zip</translation>
    </message>
    <message>
        <source>Only the virtual board can be told what to do.</source>
        <translation>只有虚拟开发板能听从指令做动作。</translation>
    </message>
    <message>
        <source>Only {0} has takes. Record a second label, or some seconds of background.</source>
        <translation>只有“{0}”有录制。请录制第二个标签，或几秒背景。</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Open a zip …</source>
        <translation>打开 zip…</translation>
    </message>
    <message>
        <source>Open it for writing first, or save a copy elsewhere.</source>
        <translation>请先以可写方式打开，或在别处保存副本。</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>请打开它，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Open the chosen take in Label</source>
        <translation>在“标注”中打开所选录制</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Parquet is not read here: save it as CSV first</source>
        <translation>此处不能读取 Parquet：请先存为 CSV</translation>
    </message>
    <message>
        <source>Parts of what happened are missing. A cable, a hub or a busy computer lost them on the way.</source>
        <translation>缺少一部分数据：在途中被数据线、集线器或繁忙的电脑丢掉了。</translation>
    </message>
    <message>
        <source>Permission denied.</source>
        <translation>权限不足。</translation>
    </message>
    <message>
        <source>Pin {0} is no button of the board.</source>
        <translation>引脚 {0} 不是开发板的按钮。</translation>
    </message>
    <message>
        <source>Plain files</source>
        <translation>普通文件</translation>
    </message>
    <message>
        <source>Play from the cursor</source>
        <translation>从光标处播放</translation>
    </message>
    <message>
        <source>Play or stop: the selected spans, or from the cursor</source>
        <translation>播放或停止：所选片段，或从光标处开始</translation>
    </message>
    <message>
        <source>Plug in headphones or a loudspeaker and try again. Labelling works without it.</source>
        <translation>请插入耳机或扬声器后重试。没有它们也可以标注。</translation>
    </message>
    <message>
        <source>Plug it in, with a cable that carries data: one that only charges shows no port. If the board&apos;s light is on and it still does not appear, press its reset button twice, quickly.</source>
        <translation>用能传数据的线插上：只能充电的线不会显示端口。如果开发板的灯亮着却仍未出现，请快速按两次复位按钮。</translation>
    </message>
    <message>
        <source>Plug its disk in again or bring the folder back, then try again.</source>
        <translation>重新插入磁盘或放回文件夹，然后重试。</translation>
    </message>
    <message>
        <source>Plug the board in again.</source>
        <translation>请重新插上开发板。</translation>
    </message>
    <message>
        <source>Plug the board in, and look at the list: nano33-studio boards</source>
        <translation>插上开发板，并查看列表：nano33-studio boards</translation>
    </message>
    <message>
        <source>Plug the board in, then try again.</source>
        <translation>请插上开发板后重试。</translation>
    </message>
    <message>
        <source>Plug the board in, with a cable that carries data: one that only charges shows no port. If its green light is on and it still does not appear, press its reset button twice, quickly.</source>
        <translation>用能传数据的线插上开发板：只能充电的线不会显示端口。如果绿灯亮着却仍未出现，请快速按两次复位按钮。</translation>
    </message>
    <message>
        <source>Preparing the motion sensor</source>
        <translation>正在准备运动传感器</translation>
    </message>
    <message>
        <source>Press the board&apos;s reset button twice, quickly: its light then fades in and out. Then install again.</source>
        <translation>快速按两次开发板的复位按钮：灯会渐亮渐暗。然后再次安装。</translation>
    </message>
    <message>
        <source>Press the board&apos;s reset button twice, quickly: its orange light fades in and out. {0}</source>
        <translation>快速按两次开发板的复位按钮：橙色灯会渐亮渐暗。{0}</translation>
    </message>
    <message>
        <source>Press the reset button once and choose the board again. If that does not help: press the board&apos;s reset button twice, quickly: its orange light fades in and out. {0}</source>
        <translation>按一次复位按钮，然后重新选择开发板。如果没有用：快速按两次开发板的复位按钮，橙色灯会渐亮渐暗。{0}</translation>
    </message>
    <message>
        <source>Press the reset button once. If that does not help: {0}</source>
        <translation>按一次复位按钮。如果没有用：{0}</translation>
    </message>
    <message>
        <source>Press “{0}” at the top right.</source>
        <translation>请按右上角的“{0}”。</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>气压</translation>
    </message>
    <message>
        <source>Printed by the board&apos;s sketch</source>
        <translation>由开发板的程序输出</translation>
    </message>
    <message>
        <source>Proximity</source>
        <translation>接近度</translation>
    </message>
    <message>
        <source>Put Arduino&apos;s bootloader on the board: in the Arduino IDE, Tools &gt; Burn Bootloader.</source>
        <translation>将 Arduino 的引导程序写入开发板：在 Arduino IDE 中，工具 &gt; 烧录引导程序。</translation>
    </message>
    <message>
        <source>RAM free</source>
        <translation>可用内存</translation>
    </message>
    <message>
        <source>Reading the recordings</source>
        <translation>正在读取录制</translation>
    </message>
    <message>
        <source>Real recordings of hand movements, ready to train.</source>
        <translation>真实的手部动作录制，可直接训练。</translation>
    </message>
    <message>
        <source>Real recordings of spoken words, ready to train.</source>
        <translation>真人说词语的录制，可直接训练。</translation>
    </message>
    <message>
        <source>Real recordings, ready to train.</source>
        <translation>真实录制，可直接训练。</translation>
    </message>
    <message>
        <source>Record a take, or stop it</source>
        <translation>开始或停止录制</translation>
    </message>
    <message>
        <source>Record at least two labels: two gestures, or two words.</source>
        <translation>至少录制两个标签：两个手势或两个词。</translation>
    </message>
    <message>
        <source>Record at least two takes, better ten, or leave the label out.</source>
        <translation>请至少录两次，最好十次，或不用该标签。</translation>
    </message>
    <message>
        <source>Record more takes and train again: a quarter of them is kept apart.</source>
        <translation>多录一些并再次训练：其中四分之一会留作测试。</translation>
    </message>
    <message>
        <source>Record or import something first.</source>
        <translation>请先录制或导入内容。</translation>
    </message>
    <message>
        <source>Record some takes with a label, or mark parts of recordings on the Label page.</source>
        <translation>请选好标签再录制，或在“标注”页给录制的各部分打上标签。</translation>
    </message>
    <message>
        <source>Recording goes on in memory and can be saved elsewhere. </source>
        <translation>录制在内存中继续，可以保存到别处。 </translation>
    </message>
    <message>
        <source>Recording works; sending a model needs the studio&apos;s firmware, which takes the sketch&apos;s place.</source>
        <translation>可以录制；要发送模型，需要用工作室的固件替换该程序。</translation>
    </message>
    <message>
        <source>Run {0} cannot be read.</source>
        <translation>无法读取第 {0} 次训练。</translation>
    </message>
    <message>
        <source>Run {0} is not there.</source>
        <translation>没有第 {0} 次训练。</translation>
    </message>
    <message>
        <source>Samples at {0} Hz cannot be brought to {1} Hz.</source>
        <translation>{0} Hz 的采样数据无法转换为 {1} Hz。</translation>
    </message>
    <message>
        <source>Samples that the board could not send in time</source>
        <translation>开发板来不及发送的采样点</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>在别处保存副本</translation>
    </message>
    <message>
        <source>Save a copy elsewhere to be sure of your work.</source>
        <translation>请在别处保存副本，以确保工作不丢失。</translation>
    </message>
    <message>
        <source>Save a copy elsewhere …</source>
        <translation>在别处保存副本…</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Saving did not work.</source>
        <translation>保存失败。</translation>
    </message>
    <message>
        <source>Say what is what: the recordings have no labels yet.</source>
        <translation>请说明各是什么：录制还没有标签。</translation>
    </message>
    <message>
        <source>Say where the board is as HOST:PORT.</source>
        <translation>请以 HOST:PORT 指明开发板的位置。</translation>
    </message>
    <message>
        <source>See the whole recording</source>
        <translation>查看整段录制</translation>
    </message>
    <message>
        <source>Select all in view, then all of the recording; in the list all recordings</source>
        <translation>先全选可见部分，再全选整段录制；在列表中全选录制</translation>
    </message>
    <message>
        <source>Select nothing; leave a field or the map</source>
        <translation>取消选择；离开输入框或分布图</translation>
    </message>
    <message>
        <source>Select several recordings in the list</source>
        <translation>在列表中选择多段录制</translation>
    </message>
    <message>
        <source>Select several spans</source>
        <translation>选择多个片段</translation>
    </message>
    <message>
        <source>Select several spans, or one that another follows.</source>
        <translation>请选择多个片段，或后面还有片段的一个。</translation>
    </message>
    <message>
        <source>Select the previous or next span</source>
        <translation>选择上一个或下一个片段</translation>
    </message>
    <message>
        <source>Send a model to the board first.</source>
        <translation>请先把模型发送到开发板。</translation>
    </message>
    <message>
        <source>Send it again. If it happens again, the board&apos;s flash may be worn out.</source>
        <translation>请再次发送。如果再次发生，开发板的闪存可能已磨损。</translation>
    </message>
    <message>
        <source>Send the model</source>
        <translation>发送模型</translation>
    </message>
    <message>
        <source>Send to board</source>
        <translation>发送到开发板</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Sending did not work.</source>
        <translation>发送失败。</translation>
    </message>
    <message>
        <source>Sending was broken off.</source>
        <translation>发送被中断。</translation>
    </message>
    <message>
        <source>Sending {0} of {1} KB</source>
        <translation>正在发送 {0} / {1} KB</translation>
    </message>
    <message>
        <source>Serial number {0}</source>
        <translation>序列号 {0}</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>串口</translation>
    </message>
    <message>
        <source>Show or hide what to do next</source>
        <translation>显示或隐藏下一步提示</translation>
    </message>
    <message>
        <source>Show the map of all spans, or the recording</source>
        <translation>显示所有片段的分布图，或录制</translation>
    </message>
    <message>
        <source>Show this list</source>
        <translation>显示此列表</translation>
    </message>
    <message>
        <source>Some changes are not on the disk yet, and would be lost.</source>
        <translation>有些更改尚未写入磁盘，会丢失。</translation>
    </message>
    <message>
        <source>Some of its labels lie beyond its end and were left out.</source>
        <translation>有些标签超出结尾，已忽略。</translation>
    </message>
    <message>
        <source>Some runs were not copied.</source>
        <translation>有些训练没有复制。</translation>
    </message>
    <message>
        <source>Something is being brought in or out already.</source>
        <translation>已有导入或导出正在进行。</translation>
    </message>
    <message>
        <source>Something went wrong in the studio itself.</source>
        <translation>工作室自身出了问题。</translation>
    </message>
    <message>
        <source>Sound came {0} times a second and the board says {1}: what is learnt from it is faster or slower than what happens.</source>
        <translation>声音：每秒收到 {0} 次，而开发板报告为 {1} 次；学到的会比实际更快或更慢。</translation>
    </message>
    <message>
        <source>Sound came {0} times a second: the sensor did not start. Unplug the board and retry.</source>
        <translation>声音：每秒收到 {0} 次；传感器没有启动。请拔下开发板再重试。</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Split the span at the cursor</source>
        <translation>在光标处拆分片段</translation>
    </message>
    <message>
        <source>Stack free</source>
        <translation>栈余量</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Start its bootloader</source>
        <translation>启动引导程序</translation>
    </message>
    <message>
        <source>Start the job again. If it happens again, the log may say why: {0}</source>
        <translation>请重新开始任务。如果再次发生，日志可能说明原因：{0}</translation>
    </message>
    <message>
        <source>Start what should answer there, then try again.</source>
        <translation>启动应在那里响应的程序，然后重试。</translation>
    </message>
    <message>
        <source>Start with a sample project, or make your own.</source>
        <translation>从示例项目开始，或自己新建。</translation>
    </message>
    <message>
        <source>Starting it</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Starting its bootloader</source>
        <translation>正在启动引导程序</translation>
    </message>
    <message>
        <source>Starting the firmware</source>
        <translation>正在启动固件</translation>
    </message>
    <message>
        <source>Take the last of these labels back</source>
        <translation>撤回最近一个标签</translation>
    </message>
    <message>
        <source>Takes that are kept: {0}.</source>
        <translation>已保留 {0} 段录制。</translation>
    </message>
    <message>
        <source>Talking to the bootloader</source>
        <translation>正在与引导程序通信</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>TensorFlow&apos;s converter said: {0}</source>
        <translation>TensorFlow 转换器报告：{0}</translation>
    </message>
    <message>
        <source>Test a package that was trained here.</source>
        <translation>请测试在这里训练的模型包。</translation>
    </message>
    <message>
        <source>Testing on what was held out</source>
        <translation>正在用留出的数据测试</translation>
    </message>
    <message>
        <source>Text has no count of samples: a line that never arrived leaves no trace.</source>
        <translation>文本中没有采样点计数：没有到达的行无从得知。</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>操作未成功。</translation>
    </message>
    <message>
        <source>That is enough to train.</source>
        <translation>可以训练了。</translation>
    </message>
    <message>
        <source>The background process could not find its work.</source>
        <translation>后台进程找不到它的任务。</translation>
    </message>
    <message>
        <source>The background process ended in the middle of its job.</source>
        <translation>后台进程在任务中途结束。</translation>
    </message>
    <message>
        <source>The board did not accept the model.</source>
        <translation>开发板没有接受模型。</translation>
    </message>
    <message>
        <source>The board did not answer for {0} s.</source>
        <translation>开发板 {0} 秒没有响应。</translation>
    </message>
    <message>
        <source>The board did not go to its bootloader.</source>
        <translation>开发板没有进入引导程序。</translation>
    </message>
    <message>
        <source>The board did not run the window.</source>
        <translation>开发板没有运行该窗口。</translation>
    </message>
    <message>
        <source>The board did not say what it is.</source>
        <translation>开发板没有说明它是什么。</translation>
    </message>
    <message>
        <source>The board did not start to stream motion.</source>
        <translation>开发板没有开始传输运动数据。</translation>
    </message>
    <message>
        <source>The board did not start to stream sound.</source>
        <translation>开发板没有开始传输声音数据。</translation>
    </message>
    <message>
        <source>The board did not stop to stream motion.</source>
        <translation>开发板没有停止传输运动数据。</translation>
    </message>
    <message>
        <source>The board did not stop to stream sound.</source>
        <translation>开发板没有停止传输声音数据。</translation>
    </message>
    <message>
        <source>The board does not run the studio&apos;s firmware.</source>
        <translation>开发板上运行的不是工作室的固件。</translation>
    </message>
    <message>
        <source>The board does not stream motion.</source>
        <translation>开发板没有传输运动数据。</translation>
    </message>
    <message>
        <source>The board does not stream sound.</source>
        <translation>开发板没有传输声音数据。</translation>
    </message>
    <message>
        <source>The board has a bootloader that this studio does not know.</source>
        <translation>开发板的引导程序是这个工作室不认识的。</translation>
    </message>
    <message>
        <source>The board has changed what it prints, or a channel was chosen twice.</source>
        <translation>开发板的输出变了，或某个通道被选了两次。</translation>
    </message>
    <message>
        <source>The board is as it was.</source>
        <translation>开发板保持原样。</translation>
    </message>
    <message>
        <source>The board is being connected.</source>
        <translation>正在连接开发板。</translation>
    </message>
    <message>
        <source>The board is being written to already.</source>
        <translation>已经在写入开发板。</translation>
    </message>
    <message>
        <source>The board is gone.</source>
        <translation>开发板不见了。</translation>
    </message>
    <message>
        <source>The board is safe: it waits in its bootloader, and installing again goes on where this stopped.</source>
        <translation>开发板是安全的：它停在引导程序中，再次安装会从中断处继续。</translation>
    </message>
    <message>
        <source>The board is verifying the model</source>
        <translation>开发板正在验证模型</translation>
    </message>
    <message>
        <source>The board refused.</source>
        <translation>开发板拒绝了请求。</translation>
    </message>
    <message>
        <source>The board runs MicroPython or OpenMV.</source>
        <translation>开发板上运行着 MicroPython 或 OpenMV。</translation>
    </message>
    <message>
        <source>The board runs MicroPython or OpenMV. The studio&apos;s firmware takes its place, and the files on the board are lost with it; to have it back, install it again as its makers say.</source>
        <translation>开发板上运行着 MicroPython 或 OpenMV。工作室的固件会取代它，开发板上的文件会丢失；若要恢复，请按其作者的说明重新安装。</translation>
    </message>
    <message>
        <source>The board says: {0}.</source>
        <translation>开发板返回：{0}。</translation>
    </message>
    <message>
        <source>The board that printed these columns is gone.</source>
        <translation>输出这些列的开发板不见了。</translation>
    </message>
    <message>
        <source>The board waits in its bootloader.</source>
        <translation>开发板停在引导程序中。</translation>
    </message>
    <message>
        <source>The board was not moved. If stillness is what you want, label it background.</source>
        <translation>开发板没有移动。如果要的是静止，请标注为背景。</translation>
    </message>
    <message>
        <source>The board was written to and went back to its bootloader.</source>
        <translation>开发板写入后又回到了引导程序。</translation>
    </message>
    <message>
        <source>The board went away before all takes were recorded.</source>
        <translation>全部录完之前开发板断开了。</translation>
    </message>
    <message>
        <source>The board went away while it recorded.</source>
        <translation>录制时开发板断开了。</translation>
    </message>
    <message>
        <source>The board went away.</source>
        <translation>开发板断开了。</translation>
    </message>
    <message>
        <source>The board&apos;s answer makes no sense to this studio.</source>
        <translation>工作室无法理解开发板的回答。</translation>
    </message>
    <message>
        <source>The board&apos;s bootloader does not answer.</source>
        <translation>开发板的引导程序没有响应。</translation>
    </message>
    <message>
        <source>The board&apos;s bootloader stopped answering while it was written to.</source>
        <translation>写入时开发板的引导程序停止响应。</translation>
    </message>
    <message>
        <source>The board&apos;s firmware and this studio do not understand each other.</source>
        <translation>开发板的固件与这个工作室互不兼容。</translation>
    </message>
    <message>
        <source>The board&apos;s firmware is older than this studio.</source>
        <translation>开发板的固件比这个工作室旧。</translation>
    </message>
    <message>
        <source>The board&apos;s motion sensor does not run.</source>
        <translation>开发板的运动传感器没有运行。</translation>
    </message>
    <message>
        <source>The board&apos;s rate is still being measured.</source>
        <translation>仍在测量开发板的速率。</translation>
    </message>
    <message>
        <source>The board&apos;s sketch prints no motion.</source>
        <translation>开发板的程序没有输出运动数据。</translation>
    </message>
    <message>
        <source>The board&apos;s sketch prints no sound.</source>
        <translation>开发板的程序没有输出声音数据。</translation>
    </message>
    <message>
        <source>The board, and the cable that goes into its left end</source>
        <translation>开发板，以及插入其左端的数据线</translation>
    </message>
    <message>
        <source>The board, its cable at the left: the reset button is in the middle. Press it twice, quickly</source>
        <translation>开发板，线在左侧：复位按钮在中间。请快速按两次</translation>
    </message>
    <message>
        <source>The connection ended at once.</source>
        <translation>连接刚建立就断开了。</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>连接失败。</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>连接已关闭。</translation>
    </message>
    <message>
        <source>The connection to the board was closed meanwhile.</source>
        <translation>其间与开发板的连接已关闭。</translation>
    </message>
    <message>
        <source>The connection to the board was lost.</source>
        <translation>与开发板的连接已断开。</translation>
    </message>
    <message>
        <source>The cursor is not inside a span.</source>
        <translation>光标不在片段内。</translation>
    </message>
    <message>
        <source>The cursor is not inside the span.</source>
        <translation>光标不在片段内。</translation>
    </message>
    <message>
        <source>The disk can only be read.</source>
        <translation>磁盘是只读的。</translation>
    </message>
    <message>
        <source>The disk does not take the recording.</source>
        <translation>磁盘无法写入录制。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The file that came along is not the one that this studio knows.</source>
        <translation>附带的文件不是这个工作室认识的那个。</translation>
    </message>
    <message>
        <source>The firmware ({0!s}) is newer: it speaks protocol {1}, the studio {2}.</source>
        <translation>固件（{0!s}）较新：它使用协议 {1}，工作室使用 {2}。</translation>
    </message>
    <message>
        <source>The firmware ({0!s}) is older: it speaks protocol {1}, the studio {2}.</source>
        <translation>固件（{0!s}）较旧：它使用协议 {1}，工作室使用 {2}。</translation>
    </message>
    <message>
        <source>The firmware is being installed already.</source>
        <translation>固件已在安装中。</translation>
    </message>
    <message>
        <source>The firmware is being installed.</source>
        <translation>正在安装固件。</translation>
    </message>
    <message>
        <source>The firmware is on the board, but it does not answer.</source>
        <translation>固件已在开发板上，但没有响应。</translation>
    </message>
    <message>
        <source>The firmware takes its place, and the files on the board are lost with it.</source>
        <translation>固件会取代它，开发板上的文件也会丢失。</translation>
    </message>
    <message>
        <source>The firmware that came with this studio is damaged.</source>
        <translation>随工作室附带的固件已损坏。</translation>
    </message>
    <message>
        <source>The firmware was on the board already; choose the board to use it.</source>
        <translation>固件已在开发板上；选择该开发板即可使用。</translation>
    </message>
    <message>
        <source>The firmware {0!s} is on the board.</source>
        <translation>固件 {0!s} 已在开发板上。</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>文件夹不在了。</translation>
    </message>
    <message>
        <source>The installation failed.</source>
        <translation>安装失败。</translation>
    </message>
    <message>
        <source>The installation was cancelled.</source>
        <translation>安装已取消。</translation>
    </message>
    <message>
        <source>The label {0}... is too long for a board.</source>
        <translation>标签“{0}…”对开发板来说太长。</translation>
    </message>
    <message>
        <source>The last changes are not on the disk yet.</source>
        <translation>最近的更改尚未写入磁盘。</translation>
    </message>
    <message>
        <source>The last take is being saved.</source>
        <translation>正在保存最近一次录制。</translation>
    </message>
    <message>
        <source>The library&apos;s sources are missing.</source>
        <translation>缺少库的源文件。</translation>
    </message>
    <message>
        <source>The microphone gave one value for a while.</source>
        <translation>麦克风有一段时间只给出同一个值。</translation>
    </message>
    <message>
        <source>The microphone&apos;s gain was not set.</source>
        <translation>麦克风增益没有设置成功。</translation>
    </message>
    <message>
        <source>The model could not be removed from the board.</source>
        <translation>无法从开发板移除模型。</translation>
    </message>
    <message>
        <source>The model is trained. Send it to the board.</source>
        <translation>模型已训练好。请发送到开发板。</translation>
    </message>
    <message>
        <source>The model knows none of the labels of these recordings.</source>
        <translation>模型不认识这些录制的任何标签。</translation>
    </message>
    <message>
        <source>The model of run {0} could not be read.</source>
        <translation>无法读取第 {0} 次训练的模型。</translation>
    </message>
    <message>
        <source>The model that was on that board before is still there. Send again when a board is connected.</source>
        <translation>那块开发板上原来的模型还在。连接开发板后再发送一次。</translation>
    </message>
    <message>
        <source>The model was not sent to the board.</source>
        <translation>模型没有发送到开发板。</translation>
    </message>
    <message>
        <source>The motion sensor did not start.</source>
        <translation>运动传感器没有启动。</translation>
    </message>
    <message>
        <source>The motion sensor&apos;s microcode is missing.</source>
        <translation>缺少运动传感器的微码。</translation>
    </message>
    <message>
        <source>The motion sensor&apos;s microcode was not sent.</source>
        <translation>运动传感器的微码没有发送。</translation>
    </message>
    <message>
        <source>The name is too long for the disk.</source>
        <translation>名称对磁盘来说太长。</translation>
    </message>
    <message>
        <source>The network could not be turned into bytes for the board.</source>
        <translation>网络无法转换成开发板用的字节。</translation>
    </message>
    <message>
        <source>The number of takes makes no sense.</source>
        <translation>录制次数不合理。</translation>
    </message>
    <message>
        <source>The other end of the connection was closed.</source>
        <translation>连接的另一端已关闭。</translation>
    </message>
    <message>
        <source>The package format has no room for it.</source>
        <translation>模型包格式没有放它的位置。</translation>
    </message>
    <message>
        <source>The page at offset 0x{0} has a wrong checksum after {1} times.</source>
        <translation>尝试 {1} 次后，偏移 0x{0} 的页校验和仍不正确。</translation>
    </message>
    <message>
        <source>The pattern &quot;{0}&quot; cannot be read.</source>
        <translation>无法理解路径格式“{0}”。</translation>
    </message>
    <message>
        <source>The processor&apos;s own temperature</source>
        <translation>处理器自身的温度</translation>
    </message>
    <message>
        <source>The project in {0} is not the one that was open.</source>
        <translation>{0} 中的项目不是之前打开的那个。</translation>
    </message>
    <message>
        <source>The project {0} cannot be changed where it is.</source>
        <translation>项目 {0} 在当前位置无法修改。</translation>
    </message>
    <message>
        <source>The project {0} cannot be opened.</source>
        <translation>无法打开项目 {0}。</translation>
    </message>
    <message>
        <source>The project {0} is already open.</source>
        <translation>项目 {0} 已经打开。</translation>
    </message>
    <message>
        <source>The project {0} was saved by a newer studio.</source>
        <translation>项目 {0} 由更新的工作室保存。</translation>
    </message>
    <message>
        <source>The proposal has no label yet.</source>
        <translation>该建议还没有标签。</translation>
    </message>
    <message>
        <source>The recording ends before it would end.</source>
        <translation>录制剩余的长度放不下副本。</translation>
    </message>
    <message>
        <source>The recording is not on the disk yet.</source>
        <translation>录制尚未写入磁盘。</translation>
    </message>
    <message>
        <source>The recording {0} cannot be used.</source>
        <translation>录制 {0} 无法使用。</translation>
    </message>
    <message>
        <source>The recording {0} does not fit the project&apos;s pipeline.</source>
        <translation>录制 {0} 与项目的设置不匹配。</translation>
    </message>
    <message>
        <source>The recording {0} is missing.</source>
        <translation>缺少录制 {0}。</translation>
    </message>
    <message>
        <source>The recordings have no axis in common.</source>
        <translation>这些录制没有共同的坐标轴。</translation>
    </message>
    <message>
        <source>The rule was not installed.</source>
        <translation>规则未安装。</translation>
    </message>
    <message>
        <source>The sample {0} is not complete.</source>
        <translation>示例 {0} 不完整。</translation>
    </message>
    <message>
        <source>The sensor&apos;s count, and the light&apos;s colour</source>
        <translation>传感器读数和光的颜色</translation>
    </message>
    <message>
        <source>The sketch cannot print at {0}:{1}.</source>
        <translation>程序无法在 {0}:{1} 输出。</translation>
    </message>
    <message>
        <source>The sound cannot be played.</source>
        <translation>无法播放声音。</translation>
    </message>
    <message>
        <source>The studio ended while it was recording: {0} s of {1} are there.</source>
        <translation>工作室在录制时退出：{1} 保留了 {0} 秒。</translation>
    </message>
    <message>
        <source>The studio is closing.</source>
        <translation>工作室正在关闭。</translation>
    </message>
    <message>
        <source>The studio sees that and goes on by itself.</source>
        <translation>工作室会发现并自动继续。</translation>
    </message>
    <message>
        <source>The studio&apos;s core could not be loaded.</source>
        <translation>无法加载工作室的核心。</translation>
    </message>
    <message>
        <source>The take has no label.</source>
        <translation>录制没有标签。</translation>
    </message>
    <message>
        <source>The take&apos;s length makes no sense.</source>
        <translation>录制时长不合理。</translation>
    </message>
    <message>
        <source>The threshold makes no sense.</source>
        <translation>阈值不合理。</translation>
    </message>
    <message>
        <source>The training failed.</source>
        <translation>训练失败。</translation>
    </message>
    <message>
        <source>The virtual board could not be started.</source>
        <translation>无法启动虚拟开发板。</translation>
    </message>
    <message>
        <source>The virtual board has the firmware built in.</source>
        <translation>虚拟开发板内置固件。</translation>
    </message>
    <message>
        <source>The virtual board is in use.</source>
        <translation>虚拟开发板正在使用中。</translation>
    </message>
    <message>
        <source>The virtual board performs takes that no training has seen: {0}, in turn.</source>
        <translation>虚拟开发板依次重放训练从未见过的录制：{0}。</translation>
    </message>
    <message>
        <source>The virtual board&apos;s flash could not be read.</source>
        <translation>无法读取虚拟开发板的闪存。</translation>
    </message>
    <message>
        <source>The whole project in one file, with its models: opens on another computer.</source>
        <translation>整个项目及其模型放在一个文件里：可在另一台电脑上打开。</translation>
    </message>
    <message>
        <source>There already is a project in {0}.</source>
        <translation>{0} 中已有项目。</translation>
    </message>
    <message>
        <source>There are bytes after its end.</source>
        <translation>结尾之后还有字节。</translation>
    </message>
    <message>
        <source>There are no recordings in the project.</source>
        <translation>项目中没有录制。</translation>
    </message>
    <message>
        <source>There is a label &quot;{0}&quot; already.</source>
        <translation>已有标签“{0}”。</translation>
    </message>
    <message>
        <source>There is more than one board.</source>
        <translation>有多块开发板。</translation>
    </message>
    <message>
        <source>There is no model yet that could propose labels.</source>
        <translation>还没有可以建议标签的模型。</translation>
    </message>
    <message>
        <source>There is no model yet.</source>
        <translation>还没有模型。</translation>
    </message>
    <message>
        <source>There is no port {0}.</source>
        <translation>没有端口 {0}。</translation>
    </message>
    <message>
        <source>There is no program on it, or its reset button was pressed twice.</source>
        <translation>上面没有程序，或复位按钮被按了两次。</translation>
    </message>
    <message>
        <source>There is no project in {0}.</source>
        <translation>{0} 中没有项目。</translation>
    </message>
    <message>
        <source>There is no pseudo terminal here.</source>
        <translation>这里没有伪终端。</translation>
    </message>
    <message>
        <source>There is no room for the copy.</source>
        <translation>没有放副本的位置。</translation>
    </message>
    <message>
        <source>There is no sample &quot;{0}&quot;.</source>
        <translation>没有示例“{0}”。</translation>
    </message>
    <message>
        <source>There is no take of {0} that the model has not seen.</source>
        <translation>“{0}”没有模型未见过的录制。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>There is nothing to learn from yet. Record or import some takes first.</source>
        <translation>还没有可学习的内容。请先录制或导入。</translation>
    </message>
    <message>
        <source>There is nothing to learn yet.</source>
        <translation>还没有可学习的内容。</translation>
    </message>
    <message>
        <source>There is nothing to merge with.</source>
        <translation>没有可合并的内容。</translation>
    </message>
    <message>
        <source>There is nothing to test on.</source>
        <translation>没有可用于测试的内容。</translation>
    </message>
    <message>
        <source>There is one background process, and it is busy.</source>
        <translation>只有一个后台进程，且正忙。</translation>
    </message>
    <message>
        <source>There is only one take of {0}.</source>
        <translation>“{0}”只有一段录制。</translation>
    </message>
    <message>
        <source>These columns do not fit what the board prints.</source>
        <translation>这些列与开发板的输出不符。</translation>
    </message>
    <message>
        <source>These feature settings do not work.</source>
        <translation>这些特征设置不可用。</translation>
    </message>
    <message>
        <source>These windows do not fit the network.</source>
        <translation>这些窗口与网络不匹配。</translation>
    </message>
    <message>
        <source>They are at {0}.</source>
        <translation>它们在 {0}。</translation>
    </message>
    <message>
        <source>They are kept in memory, and saved as soon as that works. {0}</source>
        <translation>它们暂存在内存中，一有可能就会写入磁盘。{0}</translation>
    </message>
    <message>
        <source>They are {0} of shape {1}; it takes int8 of (n, {2}).</source>
        <translation>它们是形状为 {1} 的 {0}；应为形状 (n, {2}) 的 int8。</translation>
    </message>
    <message>
        <source>They are {0}; the model knows {1}.</source>
        <translation>它们是 {0}；模型认识 {1}。</translation>
    </message>
    <message>
        <source>They cannot be read.</source>
        <translation>无法读取它们。</translation>
    </message>
    <message>
        <source>They have no {0}, which the others have. Among them are {1}.</source>
        <translation>它们缺少 {0}，而其他录制都有。其中包括 {1}。</translation>
    </message>
    <message>
        <source>This .tflite file cannot be made into a package.</source>
        <translation>这个 .tflite 文件无法做成模型包。</translation>
    </message>
    <message>
        <source>This board runs another sketch.</source>
        <translation>这块开发板上运行着另一个程序。</translation>
    </message>
    <message>
        <source>This board runs another sketch. It takes a model once the studio&apos;s firmware is on it.</source>
        <translation>这块开发板运行着另一个程序。装上工作室的固件后即可接收模型。</translation>
    </message>
    <message>
        <source>This board takes no model: it runs another sketch.</source>
        <translation>这块开发板不能接收模型：它运行着另一个程序。</translation>
    </message>
    <message>
        <source>This computer cannot train: TensorFlow is missing or does not start.</source>
        <translation>这台电脑无法训练：TensorFlow 缺失或无法启动。</translation>
    </message>
    <message>
        <source>This computer offers no sound output ({0}).</source>
        <translation>这台电脑没有声音输出（{0}）。</translation>
    </message>
    <message>
        <source>This firmware is not for the board at {0}.</source>
        <translation>这个固件不适用于 {0} 上的开发板。</translation>
    </message>
    <message>
        <source>This is a mistake in the studio. The board is unharmed.</source>
        <translation>这是工作室的错误。开发板没有受损。</translation>
    </message>
    <message>
        <source>This is no image that the board could run.</source>
        <translation>这不是开发板能运行的固件。</translation>
    </message>
    <message>
        <source>This model cannot propose labels.</source>
        <translation>这个模型不能建议标签。</translation>
    </message>
    <message>
        <source>This package cannot be tested on recordings.</source>
        <translation>这个模型包无法用录制测试。</translation>
    </message>
    <message>
        <source>This package is a bare network.</source>
        <translation>这个模型包只是一个网络。</translation>
    </message>
    <message>
        <source>This studio has no firmware for the board with it.</source>
        <translation>这个工作室没有附带开发板固件。</translation>
    </message>
    <message>
        <source>This system cannot be asked for the rule.</source>
        <translation>在此系统上无法安装规则。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>训练模型</translation>
    </message>
    <message>
        <source>Train a model first.</source>
        <translation>请先训练一个模型。</translation>
    </message>
    <message>
        <source>Train a model in the studio, and export that one.</source>
        <translation>请在工作室中训练一个模型，并导出它。</translation>
    </message>
    <message>
        <source>Train a smaller network.</source>
        <translation>请训练更小的网络。</translation>
    </message>
    <message>
        <source>Train again.</source>
        <translation>请重新训练。</translation>
    </message>
    <message>
        <source>Train again; the recordings are not touched by this.</source>
        <translation>请重新训练；录制不受影响。</translation>
    </message>
    <message>
        <source>Train again; with the default network this should not happen.</source>
        <translation>请重新训练；使用默认网络时不应发生这种情况。</translation>
    </message>
    <message>
        <source>Train one first.</source>
        <translation>请先训练一个。</translation>
    </message>
    <message>
        <source>Trained on {0}: one recording has no gyroscope.</source>
        <translation>训练使用了 {0}：有 1 段录制没有陀螺仪数据。</translation>
    </message>
    <message>
        <source>Trained on {0}: one recording has no {1}.</source>
        <translation>训练使用了 {0}：有 1 段录制缺少 {1}。</translation>
    </message>
    <message>
        <source>Trained on {0}: {1} recordings have no gyroscope.</source>
        <translation>训练使用了 {0}：有 {1} 段录制没有陀螺仪数据。</translation>
    </message>
    <message>
        <source>Trained on {0}: {1} recordings have no {2}.</source>
        <translation>训练使用了 {0}：有 {1} 段录制缺少 {2}。</translation>
    </message>
    <message>
        <source>Training, epoch {0} of {1}</source>
        <translation>训练中，第 {0} 轮，共 {1} 轮</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try another cable or another port of the computer. Nothing is broken: the board waits in its bootloader. If it happens every time, the board&apos;s flash is worn out.</source>
        <translation>换一根线或电脑的另一个接口。设备没有损坏：开发板停在引导程序中。如果每次都这样，则开发板的闪存已磨损。</translation>
    </message>
    <message>
        <source>Try another cable or port and install again. {0} If it happens every time, the flash is worn out.</source>
        <translation>换一根线或接口后再安装。{0}如果每次都这样，则闪存已磨损。</translation>
    </message>
    <message>
        <source>Try gestures</source>
        <translation>试用手势</translation>
    </message>
    <message>
        <source>Try it again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Try it again. If it happens again, the log beside the settings helps whoever repairs it.</source>
        <translation>请重试。如果再次发生，设置文件旁的日志可帮助修复的人。</translation>
    </message>
    <message>
        <source>Try sample gestures</source>
        <translation>试用示例手势</translation>
    </message>
    <message>
        <source>Try sample words</source>
        <translation>试用示例词语</translation>
    </message>
    <message>
        <source>Try to save them again, or save a copy elsewhere.</source>
        <translation>请再次尝试保存，或在别处保存副本。</translation>
    </message>
    <message>
        <source>Try words</source>
        <translation>试用词语</translation>
    </message>
    <message>
        <source>Type it: {0}</source>
        <translation>请在终端中输入：{0}</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>请输入一个。</translation>
    </message>
    <message>
        <source>Type the person, or a note, of the selected recordings</source>
        <translation>输入所选录制的参与者或备注</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>撤销上一步更改</translation>
    </message>
    <message>
        <source>Unknown board</source>
        <translation>未知开发板</translation>
    </message>
    <message>
        <source>Unplug it, plug it in again and install once more.</source>
        <translation>拔下，重新插上，再安装一次。</translation>
    </message>
    <message>
        <source>Unplug the board and plug it in again. Sound works meanwhile.</source>
        <translation>拔下开发板再重新插上。其间声音仍可用。</translation>
    </message>
    <message>
        <source>Unplug the board and plug it in again. {0}</source>
        <translation>拔下开发板再重新插上。{0}</translation>
    </message>
    <message>
        <source>Unplug the board, plug it in again, then try again.</source>
        <translation>拔下开发板，重新插上，然后重试。</translation>
    </message>
    <message>
        <source>Update the firmware</source>
        <translation>更新固件</translation>
    </message>
    <message>
        <source>Update the studio.</source>
        <translation>请更新工作室。</translation>
    </message>
    <message>
        <source>Update the studio; the project was not touched.</source>
        <translation>请更新工作室；项目未被改动。</translation>
    </message>
    <message>
        <source>Use --listen HOST:PORT instead.</source>
        <translation>请改用 --listen HOST:PORT。</translation>
    </message>
    <message>
        <source>Use a run that was trained here.</source>
        <translation>请使用在这里完成的训练。</translation>
    </message>
    <message>
        <source>Use {label}, {person} and {n}, for example &quot;{label}/{person}_nohash_{n}&quot;.</source>
        <translation>请使用 {label}、{person} 和 {n}，例如 &quot;{label}/{person}_nohash_{n}&quot;。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Virtual board</source>
        <translation>虚拟开发板</translation>
    </message>
    <message>
        <source>Virtual board: recordings instead of sensors</source>
        <translation>虚拟开发板：用录制代替传感器</translation>
    </message>
    <message>
        <source>WAV, CSV and labels in a folder a label, with an index. Nothing is lost.</source>
        <translation>每个标签一个文件夹，含 WAV、CSV 和标签，并附索引。不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>请稍等再试。</translation>
    </message>
    <message>
        <source>Wait for its end, or cancel it.</source>
        <translation>请等待其结束，或取消。</translation>
    </message>
    <message>
        <source>Wait for its end, or stop it.</source>
        <translation>请等待其结束，或停止。</translation>
    </message>
    <message>
        <source>Wait some seconds and try again. So that it never happens again, let the studio install its udev rule.</source>
        <translation>请等几秒再试。要避免再次发生，请让工作室安装其 udev 规则。</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it.</source>
        <translation>请等待其完成，或取消。</translation>
    </message>
    <message>
        <source>Waiting for the bootloader</source>
        <translation>正在等待引导程序</translation>
    </message>
    <message>
        <source>Waiting for the firmware&apos;s hello</source>
        <translation>正在等待固件应答</translation>
    </message>
    <message>
        <source>Walk the confusion matrix and open a cell</source>
        <translation>在混淆矩阵中移动并打开一格</translation>
    </message>
    <message>
        <source>Walk the map; Enter opens the span</source>
        <translation>在分布图中移动；回车键打开片段</translation>
    </message>
    <message>
        <source>What had come until then is kept as a take.</source>
        <translation>在那之前收到的内容已保留为一段录制。</translation>
    </message>
    <message>
        <source>What the program&apos;s stack never used since the start</source>
        <translation>程序栈自启动以来从未用到的部分</translation>
    </message>
    <message>
        <source>What was written to the board is not what stands there.</source>
        <translation>开发板上的内容与写入的不一致。</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>While a long recording runs: label what happens now</source>
        <translation>长录制期间：标注正在发生的事</translation>
    </message>
    <message>
        <source>Why the board started last, as it says itself</source>
        <translation>开发板报告的上次启动原因</translation>
    </message>
    <message>
        <source>Words or sounds</source>
        <translation>词语或声音</translation>
    </message>
    <message>
        <source>Write the firmware</source>
        <translation>写入固件</translation>
    </message>
    <message>
        <source>Writing the firmware</source>
        <translation>正在写入固件</translation>
    </message>
    <message>
        <source>Writing there is not allowed.</source>
        <translation>那里不允许写入。</translation>
    </message>
    <message>
        <source>Yes, I have one</source>
        <translation>有</translation>
    </message>
    <message>
        <source>Your own gestures, with the accelerometer and gyroscope.</source>
        <translation>你自己的手势，使用加速度计和陀螺仪。</translation>
    </message>
    <message>
        <source>Your own words or noises, with the microphone.</source>
        <translation>你自己的词语或声音，使用麦克风。</translation>
    </message>
    <message>
        <source>Your recordings are safe. The report helps whoever repairs it.</source>
        <translation>你的录制是安全的。报告可帮助修复问题的人。</translation>
    </message>
    <message>
        <source>Your share of the disk is used up.</source>
        <translation>你的磁盘配额已用完。</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>放大和缩小</translation>
    </message>
    <message>
        <source>a UF2 file</source>
        <translation>一个 UF2 文件</translation>
    </message>
    <message>
        <source>a label track comes in together with the recording beside it that has the same name</source>
        <translation>标签轨道会随旁边同名的录制一起导入</translation>
    </message>
    <message>
        <source>a label track has a start, an end and a label on each line, parted by tabs</source>
        <translation>标签轨道每行包含起点、终点和标签，以制表符分隔</translation>
    </message>
    <message>
        <source>a name that Windows keeps for itself</source>
        <translation>Windows 保留的名称</translation>
    </message>
    <message>
        <source>a name that no disk takes</source>
        <translation>任何磁盘都不接受的名称</translation>
    </message>
    <message>
        <source>a name that not every disk takes</source>
        <translation>并非所有磁盘都接受的名称</translation>
    </message>
    <message>
        <source>a path from another computer</source>
        <translation>来自另一台电脑的路径</translation>
    </message>
    <message>
        <source>a path that leads out of it</source>
        <translation>指向外部的路径</translation>
    </message>
    <message>
        <source>a zip file</source>
        <translation>一个 zip 文件</translation>
    </message>
    <message>
        <source>accelerometer · g</source>
        <translation>加速度计 · g</translation>
    </message>
    <message>
        <source>accept a proposal</source>
        <translation>接受建议</translation>
    </message>
    <message>
        <source>accept proposals</source>
        <translation>接受多个建议</translation>
    </message>
    <message>
        <source>add label {0}</source>
        <translation>添加标签 {0}</translation>
    </message>
    <message>
        <source>add recording</source>
        <translation>添加录制</translation>
    </message>
    <message>
        <source>add span</source>
        <translation>添加片段</translation>
    </message>
    <message>
        <source>add spans</source>
        <translation>添加片段</translation>
    </message>
    <message>
        <source>add {0}</source>
        <translation>添加 {0}</translation>
    </message>
    <message>
        <source>an ELF file</source>
        <translation>一个 ELF 文件</translation>
    </message>
    <message>
        <source>an Intel HEX file</source>
        <translation>一个 Intel HEX 文件</translation>
    </message>
    <message>
        <source>another board: what it prints can be recorded, the studio&apos;s firmware does not run on it</source>
        <translation>其他型号的开发板：其输出可以录制，但不能运行工作室的固件</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>另一个程序</translation>
    </message>
    <message>
        <source>another sketch</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>change labels</source>
        <translation>更改标签</translation>
    </message>
    <message>
        <source>change note</source>
        <translation>更改备注</translation>
    </message>
    <message>
        <source>change person</source>
        <translation>更改参与者</translation>
    </message>
    <message>
        <source>change recordings</source>
        <translation>更改录制</translation>
    </message>
    <message>
        <source>change spans</source>
        <translation>更改片段</translation>
    </message>
    <message>
        <source>change the model&apos;s settings</source>
        <translation>更改模型设置</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>超量程</translation>
    </message>
    <message>
        <source>column {0}</source>
        <translation>第 {0} 列</translation>
    </message>
    <message>
        <source>columns of </source>
        <translation>列，来自 </translation>
    </message>
    <message>
        <source>cut off at the end</source>
        <translation>结尾被截断</translation>
    </message>
    <message>
        <source>cut off at the start</source>
        <translation>开头被截断</translation>
    </message>
    <message>
        <source>delete label {0}</source>
        <translation>删除标签 {0}</translation>
    </message>
    <message>
        <source>delete recording</source>
        <translation>删除录制</translation>
    </message>
    <message>
        <source>delete recordings</source>
        <translation>删除录制</translation>
    </message>
    <message>
        <source>delete span</source>
        <translation>删除片段</translation>
    </message>
    <message>
        <source>delete take</source>
        <translation>删除录制</translation>
    </message>
    <message>
        <source>delete takes</source>
        <translation>删除录制</translation>
    </message>
    <message>
        <source>delete {0}</source>
        <translation>删除 {0}</translation>
    </message>
    <message>
        <source>delete {0} spans</source>
        <translation>删除 {0} 个片段</translation>
    </message>
    <message>
        <source>drag {0}</source>
        <translation>拖动 {0}</translation>
    </message>
    <message>
        <source>duplicate span</source>
        <translation>复制片段</translation>
    </message>
    <message>
        <source>duplicate {0} spans</source>
        <translation>复制 {0} 个片段</translation>
    </message>
    <message>
        <source>exit code {0}</source>
        <translation>退出码 {0}</translation>
    </message>
    <message>
        <source>files of this kind are not read, only {0} and zips of them</source>
        <translation>不支持此类文件，只能读取 {0} 及其 zip</translation>
    </message>
    <message>
        <source>find out</source>
        <translation>自动判断</translation>
    </message>
    <message>
        <source>gyroscope · °/s</source>
        <translation>陀螺仪 · °/s</translation>
    </message>
    <message>
        <source>has learnt nothing that could be relied on</source>
        <translation>没有学到可靠的内容</translation>
    </message>
    <message>
        <source>hold still</source>
        <translation>保持静止</translation>
    </message>
    <message>
        <source>import labels</source>
        <translation>导入标签</translation>
    </message>
    <message>
        <source>import {0} recordings</source>
        <translation>导入 {0} 段录制</translation>
    </message>
    <message>
        <source>include recording</source>
        <translation>纳入录制</translation>
    </message>
    <message>
        <source>it cannot be read as sound ({0})</source>
        <translation>无法作为声音读取（{0}）</translation>
    </message>
    <message>
        <source>it cannot be read: {0}</source>
        <translation>无法读取：{0}</translation>
    </message>
    <message>
        <source>it ends before its sound begins</source>
        <translation>它在声音开始之前就结束了</translation>
    </message>
    <message>
        <source>it ends early: {0} bytes of sound are promised, {1} are there</source>
        <translation>它提前结束：应有 {0} 字节声音，实有 {1}</translation>
    </message>
    <message>
        <source>it has a header but no rows</source>
        <translation>它有表头，但没有数据行</translation>
    </message>
    <message>
        <source>it has labels but no recordings</source>
        <translation>它有标签但没有录制</translation>
    </message>
    <message>
        <source>it has more than {0} columns</source>
        <translation>它超过 {0} 列</translation>
    </message>
    <message>
        <source>it has no {0}</source>
        <translation>其中没有 {0}</translation>
    </message>
    <message>
        <source>it has only {0} rows</source>
        <translation>它只有 {0} 行</translation>
    </message>
    <message>
        <source>it holds &quot;{0}&quot; as a file and as a folder; nothing was taken from it</source>
        <translation>“{0}”既是文件又是文件夹；没有取出任何内容</translation>
    </message>
    <message>
        <source>it holds &quot;{0}&quot; twice; nothing was taken from it</source>
        <translation>它包含两次“{0}”；没有取出任何内容</translation>
    </message>
    <message>
        <source>it holds &quot;{0}&quot;, {1}; nothing was taken from it</source>
        <translation>它包含“{0}”，{1}；没有取出任何内容</translation>
    </message>
    <message>
        <source>it holds {0} files; at most {1} are taken</source>
        <translation>它包含 {0} 个文件；最多接受 {1} 个</translation>
    </message>
    <message>
        <source>it is a project: merge it instead of importing it</source>
        <translation>它是一个项目：请合并而不是导入</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>it is larger than a gigabyte; cut it into parts</source>
        <translation>它超过 1 GB；请拆分</translation>
    </message>
    <message>
        <source>it is longer than {0} hours; cut it into parts</source>
        <translation>它超过 {0} 小时；请拆分</translation>
    </message>
    <message>
        <source>it is no JSON of Edge Impulse, Label Studio or micro:bit CreateAI</source>
        <translation>它不是 Edge Impulse、Label Studio 或 micro:bit CreateAI 的 JSON</translation>
    </message>
    <message>
        <source>it is no file with an end</source>
        <translation>它不是长度有限的文件</translation>
    </message>
    <message>
        <source>it is the project itself</source>
        <translation>它就是本项目</translation>
    </message>
    <message>
        <source>it names no sensors</source>
        <translation>它没有写明传感器</translation>
    </message>
    <message>
        <source>it refused with code {0}</source>
        <translation>拒绝，代码 {0}</translation>
    </message>
    <message>
        <source>it says that it is {0} hours long</source>
        <translation>它标明的长度为 {0} 小时</translation>
    </message>
    <message>
        <source>its columns are not the ones that were chosen ({0})</source>
        <translation>其列不是所选的列（{0}）</translation>
    </message>
    <message>
        <source>its interval says {0} rows a second</source>
        <translation>其间隔表示每秒 {0} 行</translation>
    </message>
    <message>
        <source>its path does not fit the pattern &quot;{0}&quot;</source>
        <translation>其路径不符合格式“{0}”</translation>
    </message>
    <message>
        <source>its quotes do not fit: {0}</source>
        <translation>引号不配对：{0}</translation>
    </message>
    <message>
        <source>its rate of {0} Hz is not believable</source>
        <translation>{0} Hz 的速率不可信</translation>
    </message>
    <message>
        <source>its rate of {0} Hz is not believable for sound</source>
        <translation>{0} Hz 的速率对声音来说不可信</translation>
    </message>
    <message>
        <source>its rows are not numbers</source>
        <translation>其各行不是数字</translation>
    </message>
    <message>
        <source>its samples stand outside of it (&quot;{0}&quot;): export it with its values</source>
        <translation>其采样数据存放在文件之外（“{0}”）：请连同数值一起导出</translation>
    </message>
    <message>
        <source>its sensors are {0}, none of them motion or sound</source>
        <translation>其传感器为 {0}，不包含运动或声音</translation>
    </message>
    <message>
        <source>its sound is at {0} Hz, the pipeline hears {1} Hz</source>
        <translation>其声音为 {0} Hz，项目需要 {1} Hz</translation>
    </message>
    <message>
        <source>its tasks name no table of motion and no sound</source>
        <translation>其任务没有指明运动数据表或声音</translation>
    </message>
    <message>
        <source>its time column does not go forward</source>
        <translation>其时间列没有递增</translation>
    </message>
    <message>
        <source>its time column says {0} rows a second</source>
        <translation>其时间列表示每秒 {0} 行</translation>
    </message>
    <message>
        <source>keep take</source>
        <translation>保留录制</translation>
    </message>
    <message>
        <source>knows {0} well</source>
        <translation>能很好地识别 {0}</translation>
    </message>
    <message>
        <source>label 1 recording {0}</source>
        <translation>将 1 段录制标注为“{0}”</translation>
    </message>
    <message>
        <source>label as {0}</source>
        <translation>标注为“{0}”</translation>
    </message>
    <message>
        <source>label recordings</source>
        <translation>标注录制</translation>
    </message>
    <message>
        <source>label spans</source>
        <translation>标注片段</translation>
    </message>
    <message>
        <source>label {0}</source>
        <translation>标注 {0}</translation>
    </message>
    <message>
        <source>label {0} recordings {1}</source>
        <translation>将 {0} 段录制标注为“{1}”</translation>
    </message>
    <message>
        <source>label {0} spans {1}</source>
        <translation>将 {0} 个片段标注为“{1}”</translation>
    </message>
    <message>
        <source>leave recording out</source>
        <translation>排除录制</translation>
    </message>
    <message>
        <source>leave {0} out</source>
        <translation>排除 {0}</translation>
    </message>
    <message>
        <source>line 1: its columns have no names; say what they are</source>
        <translation>第 1 行：列没有名称；请说明它们是什么</translation>
    </message>
    <message>
        <source>line {0}: {1}</source>
        <translation>第 {0} 行：{1}</translation>
    </message>
    <message>
        <source>merge spans</source>
        <translation>合并片段</translation>
    </message>
    <message>
        <source>merge {0} recordings</source>
        <translation>合并 {0} 段录制</translation>
    </message>
    <message>
        <source>micro:bit CreateAI</source>
        <translation>micro:bit CreateAI</translation>
    </message>
    <message>
        <source>misses {0} ({1} of {2})</source>
        <translation>漏掉“{0}”（{2} 个中有 {1} 个）</translation>
    </message>
    <message>
        <source>mixes up {0} with {1} ({2} of {3})</source>
        <translation>把“{0}”误认成“{1}”（{3} 个中有 {2} 个）</translation>
    </message>
    <message>
        <source>move span</source>
        <translation>移动片段</translation>
    </message>
    <message>
        <source>move spans</source>
        <translation>移动片段</translation>
    </message>
    <message>
        <source>move {0} spans</source>
        <translation>移动 {0} 个片段</translation>
    </message>
    <message>
        <source>my gestures</source>
        <translation>我的手势</translation>
    </message>
    <message>
        <source>my words</source>
        <translation>我的词语</translation>
    </message>
    <message>
        <source>no column is named as motion is ({0})</source>
        <translation>没有一列的名称像运动数据（{0}）</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>none of its columns was chosen as motion</source>
        <translation>没有选任何列作为运动数据</translation>
    </message>
    <message>
        <source>note of {0}</source>
        <translation>{0} 的备注</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing happened</source>
        <translation>什么也没发生</translation>
    </message>
    <message>
        <source>only a few takes tell about {0}</source>
        <translation>与 {0} 有关的录制太少</translation>
    </message>
    <message>
        <source>other serial device: what it prints can be recorded</source>
        <translation>其他串口设备：其输出可以录制</translation>
    </message>
    <message>
        <source>people never heard in training: {0}</source>
        <translation>训练中从未出现过的人：{0}</translation>
    </message>
    <message>
        <source>person of {0}</source>
        <translation>{0} 的参与者</translation>
    </message>
    <message>
        <source>process {0} on {1}</source>
        <translation>{1} 上的进程 {0}</translation>
    </message>
    <message>
        <source>raw counts, ±1000 °/s</source>
        <translation>原始值，±1000 °/s</translation>
    </message>
    <message>
        <source>raw counts, ±16 g</source>
        <translation>原始值，±16 g</translation>
    </message>
    <message>
        <source>raw counts, ±2 g</source>
        <translation>原始值，±2 g</translation>
    </message>
    <message>
        <source>raw counts, ±2000 °/s</source>
        <translation>原始值，±2000 °/s</translation>
    </message>
    <message>
        <source>raw counts, ±250 °/s</source>
        <translation>原始值，±250 °/s</translation>
    </message>
    <message>
        <source>raw counts, ±4 g</source>
        <translation>原始值，±4 g</translation>
    </message>
    <message>
        <source>raw counts, ±500 °/s</source>
        <translation>原始值，±500 °/s</translation>
    </message>
    <message>
        <source>raw counts, ±8 g</source>
        <translation>原始值，±8 g</translation>
    </message>
    <message>
        <source>raw of 16 g</source>
        <translation>原始值，16 g</translation>
    </message>
    <message>
        <source>raw of 2 g</source>
        <translation>原始值，2 g</translation>
    </message>
    <message>
        <source>raw of 4 g</source>
        <translation>原始值，4 g</translation>
    </message>
    <message>
        <source>raw of 8 g</source>
        <translation>原始值，8 g</translation>
    </message>
    <message>
        <source>recolour {0}</source>
        <translation>更改 {0} 的颜色</translation>
    </message>
    <message>
        <source>record a take</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>recordings that training never saw</source>
        <translation>训练从未见过的录制</translation>
    </message>
    <message>
        <source>redid: {0}</source>
        <translation>已重做：{0}</translation>
    </message>
    <message>
        <source>remove span</source>
        <translation>移除片段</translation>
    </message>
    <message>
        <source>remove spans</source>
        <translation>移除片段</translation>
    </message>
    <message>
        <source>rename project</source>
        <translation>重命名项目</translation>
    </message>
    <message>
        <source>rename {0} to {1}</source>
        <translation>将 {0} 重命名为 {1}</translation>
    </message>
    <message>
        <source>shift {0}</source>
        <translation>平移 {0}</translation>
    </message>
    <message>
        <source>signal {0}</source>
        <translation>信号 {0}</translation>
    </message>
    <message>
        <source>signal {0} ({1})</source>
        <translation>信号 {0}（{1}）</translation>
    </message>
    <message>
        <source>skipped {0}: {1}</source>
        <translation>跳过 {0}：{1}</translation>
    </message>
    <message>
        <source>sound of browsers</source>
        <translation>浏览器的声音</translation>
    </message>
    <message>
        <source>split span</source>
        <translation>拆分片段</translation>
    </message>
    <message>
        <source>split {0}</source>
        <translation>拆分 {0}</translation>
    </message>
    <message>
        <source>tables of motion</source>
        <translation>运动数据表</translation>
    </message>
    <message>
        <source>takes background for {0} ({1} of {2})</source>
        <translation>把背景误认成“{0}”（{2} 个中有 {1} 个）</translation>
    </message>
    <message>
        <source>takes never seen in training</source>
        <translation>训练中从未见过的录制</translation>
    </message>
    <message>
        <source>takes never seen in training, and the last quarter of the only recording of {0}</source>
        <translation>训练中从未见过的录制，以及 {0} 唯一一段录制的最后四分之一</translation>
    </message>
    <message>
        <source>takes never seen in training, of the same person</source>
        <translation>训练中从未见过的录制，来自同一个人</translation>
    </message>
    <message>
        <source>takes never seen in training, of the same person, and the last quarter of the only recording of {0}</source>
        <translation>训练中从未见过的录制，来自同一个人，以及 {0} 唯一一段录制的最后四分之一</translation>
    </message>
    <message>
        <source>takes never seen in training, of the same {0} people</source>
        <translation>训练中从未见过的录制，来自同样的 {0} 个人</translation>
    </message>
    <message>
        <source>takes never seen in training, of the same {0} people, and the last quarter of the only recording of {1}</source>
        <translation>训练中从未见过的录制，来自同样的 {0} 个人，以及 {1} 唯一一段录制的最后四分之一</translation>
    </message>
    <message>
        <source>the column {0} is there twice</source>
        <translation>列 {0} 出现了两次</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>该文件</translation>
    </message>
    <message>
        <source>the label &quot;{0}...&quot; is no name of 1 to {1} bytes on one line</source>
        <translation>标签名“{0}…”不合要求：须为单行、1 到 {1} 字节</translation>
    </message>
    <message>
        <source>the last quarter of the only recording of {0}</source>
        <translation>{0} 唯一一段录制的最后四分之一</translation>
    </message>
    <message>
        <source>the sensor {0} is there twice</source>
        <translation>传感器 {0} 出现了两次</translation>
    </message>
    <message>
        <source>the sound stands still</source>
        <translation>声音信号没有变化</translation>
    </message>
    <message>
        <source>the studio&apos;s firmware would take its place</source>
        <translation>工作室的固件会取代它</translation>
    </message>
    <message>
        <source>there is a byte that is not text</source>
        <translation>有一个字节不是文本</translation>
    </message>
    <message>
        <source>there is a value in it that is not a number</source>
        <translation>其中有一个值不是数字</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>其中没有声音</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>太大</translation>
    </message>
    <message>
        <source>too quiet</source>
        <translation>声音太小</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>太短</translation>
    </message>
    <message>
        <source>undid: {0}</source>
        <translation>已撤销：{0}</translation>
    </message>
    <message>
        <source>unlike the other takes of {0}</source>
        <translation>与“{0}”的其他录制不像</translation>
    </message>
    <message>
        <source>unpacked it would take {0} GB, which no recordings do that were packed so small</source>
        <translation>解压后会有 {0} GB，而压缩得这么小的录制不可能有这么大</translation>
    </message>
    <message>
        <source>use {0} for training</source>
        <translation>将 {0} 用于训练</translation>
    </message>
    <message>
        <source>waits in its bootloader: choose it to install the firmware</source>
        <translation>停在引导程序中：选择它以安装固件</translation>
    </message>
    <message>
        <source>warm-up failed: {0}</source>
        <translation>预热失败：{0}</translation>
    </message>
    <message>
        <source>which is no plain file but a link or a device</source>
        <translation>它不是普通文件，而是链接或设备</translation>
    </message>
    <message>
        <source>which needs a password</source>
        <translation>它需要密码</translation>
    </message>
    <message>
        <source>wrong rate</source>
        <translation>速率不对</translation>
    </message>
    <message>
        <source>{0!s}, older than the studio&apos;s</source>
        <translation>{0!s}（比工作室的旧）</translation>
    </message>
    <message>
        <source>{0} B</source>
        <translation>{0} B</translation>
    </message>
    <message>
        <source>{0} KB</source>
        <translation>{0} KB</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} 和 {1}</translation>
    </message>
    <message>
        <source>{0} baud cannot be used.</source>
        <translation>不能使用 {0} 波特。</translation>
    </message>
    <message>
        <source>{0} beside it is no label track: {1}</source>
        <translation>旁边的 {0} 不是标签轨道：{1}</translation>
    </message>
    <message>
        <source>{0} by {1}, {2} to {3} s in {4}.</source>
        <translation>{1} 的“{0}”，{4} 中 {2} 到 {3} 秒。</translation>
    </message>
    <message>
        <source>{0} bytes are there, {1} were written</source>
        <translation>现有 {0} 字节，写入的是 {1} 字节</translation>
    </message>
    <message>
        <source>{0} cannot be reached.</source>
        <translation>无法访问 {0}。</translation>
    </message>
    <message>
        <source>{0} cannot be read as labels.</source>
        <translation>{0} 无法作为标签读取。</translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <translation>无法读取 {0}。</translation>
    </message>
    <message>
        <source>{0} cannot be unpacked.</source>
        <translation>无法解压 {0}。</translation>
    </message>
    <message>
        <source>{0} clipped</source>
        <translation>{0} 超量程</translation>
    </message>
    <message>
        <source>{0} columns</source>
        <translation>{0} 列</translation>
    </message>
    <message>
        <source>{0} columns were named and it has {1}</source>
        <translation>指定了 {0} 列，而它有 {1} 列</translation>
    </message>
    <message>
        <source>{0} could not be opened.</source>
        <translation>无法打开 {0}。</translation>
    </message>
    <message>
        <source>{0} could not be read.</source>
        <translation>无法读取 {0}。</translation>
    </message>
    <message>
        <source>{0} could not be saved in {1}.</source>
        <translation>无法将 {0} 保存到 {1}。</translation>
    </message>
    <message>
        <source>{0} could not be written.</source>
        <translation>无法写入 {0}。</translation>
    </message>
    <message>
        <source>{0} did not change while the others did: the sensor or its connection is at fault.</source>
        <translation>{0} 没有变化，而其他通道在变化：传感器或其连接有问题。</translation>
    </message>
    <message>
        <source>{0} ends before it starts</source>
        <translation>{0} 在开始之前就结束了</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} 个文件</translation>
    </message>
    <message>
        <source>{0} files are read as motion, and this project listens to sound</source>
        <translation>{0} 文件读作运动数据，而本项目需要声音数据</translation>
    </message>
    <message>
        <source>{0} files are read as sound, and this project listens to motion</source>
        <translation>{0} 文件读作声音数据，而本项目需要运动数据</translation>
    </message>
    <message>
        <source>{0} hPa</source>
        <translation>{0} hPa</translation>
    </message>
    <message>
        <source>{0} has a number that no computer can hold</source>
        <translation>{0} 中有计算机无法表示的数</translation>
    </message>
    <message>
        <source>{0} has a number that no sensor gives, or that is none</source>
        <translation>{0} 中有传感器不会给出的数，或不是数</translation>
    </message>
    <message>
        <source>{0} has enough takes for a start. Now record a second label.</source>
        <translation>“{0}”的录制已经够用了。现在录制第二个标签。</translation>
    </message>
    <message>
        <source>{0} has it open.</source>
        <translation>它正被 {0} 使用。</translation>
    </message>
    <message>
        <source>{0} has recordings at {1} Hz; this project works at {2} Hz.</source>
        <translation>{0} 的录制为 {1} Hz；本项目使用 {2} Hz。</translation>
    </message>
    <message>
        <source>{0} has {1} takes, and its labels can be of one only</source>
        <translation>{0} 有 {1} 段录制，而它的标签只能属于其中一段</translation>
    </message>
    <message>
        <source>{0} in it</source>
        <translation>其中的 {0}</translation>
    </message>
    <message>
        <source>{0} in it ends early</source>
        <translation>其中的 {0} 提前结束</translation>
    </message>
    <message>
        <source>{0} is damaged ({1})</source>
        <translation>{0} 已损坏（{1}）</translation>
    </message>
    <message>
        <source>{0} is gone, and no bootloader has come in {1} s.</source>
        <translation>{0} 已消失，{1} 秒内没有出现引导程序。</translation>
    </message>
    <message>
        <source>{0} is held by ModemManager.</source>
        <translation>{0} 被 ModemManager 占用。</translation>
    </message>
    <message>
        <source>{0} is in use.</source>
        <translation>{0} 正在使用中。</translation>
    </message>
    <message>
        <source>{0} is no address.</source>
        <translation>{0} 不是地址。</translation>
    </message>
    <message>
        <source>{0} is no moment of its table</source>
        <translation>{0} 不是其表格中的时刻</translation>
    </message>
    <message>
        <source>{0} is no name for samples of motion</source>
        <translation>{0} 不能用作运动采样数据的名称</translation>
    </message>
    <message>
        <source>{0} is no name for samples of sound</source>
        <translation>{0} 不能用作声音采样数据的名称</translation>
    </message>
    <message>
        <source>{0} is no serial port.</source>
        <translation>{0} 不是串口。</translation>
    </message>
    <message>
        <source>{0} is no step of a save</source>
        <translation>{0} 不是保存的步骤</translation>
    </message>
    <message>
        <source>{0} is no zip that can be read ({1})</source>
        <translation>{0} 不是可读取的 zip（{1}）</translation>
    </message>
    <message>
        <source>{0} is not beside it</source>
        <translation>{0} 不在旁边</translation>
    </message>
    <message>
        <source>{0} is not empty.</source>
        <translation>{0} 不是空的。</translation>
    </message>
    <message>
        <source>{0} is not there.</source>
        <translation>{0} 不存在。</translation>
    </message>
    <message>
        <source>{0} is open for reading only.</source>
        <translation>{0} 以只读方式打开。</translation>
    </message>
    <message>
        <source>{0} is packed in a way that the studio does not read ({1})</source>
        <translation>工作室不支持 {0} 的压缩方式（{1}）</translation>
    </message>
    <message>
        <source>{0} is still what it was after {1} s.</source>
        <translation>{1} 秒后 {0} 仍未改变。</translation>
    </message>
    <message>
        <source>{0} is there already.</source>
        <translation>{0} 已存在。</translation>
    </message>
    <message>
        <source>{0} labels</source>
        <translation>{0} 个标签</translation>
    </message>
    <message>
        <source>{0} lines came damaged; each counts as one lost sample.</source>
        <translation>{0} 行数据损坏；每行计为丢失一个采样点。</translation>
    </message>
    <message>
        <source>{0} listens to motion, this project to sound.</source>
        <translation>{0} 使用运动数据，本项目使用声音数据。</translation>
    </message>
    <message>
        <source>{0} listens to sound, this project to motion.</source>
        <translation>{0} 使用声音数据，本项目使用运动数据。</translation>
    </message>
    <message>
        <source>{0} may not be opened.</source>
        <translation>不允许打开 {0}。</translation>
    </message>
    <message>
        <source>{0} more takes</source>
        <translation>再录 {0} 次</translation>
    </message>
    <message>
        <source>{0} more {1} of {2} and you can train.</source>
        <translation>“{2}”再录 {0} {1}就可以训练了。</translation>
    </message>
    <message>
        <source>{0} more {1} of {2} would help.</source>
        <translation>“{2}”再录 {0} {1}会更好。</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>{0} of its recordings have no motion, which this project listens to</source>
        <translation>其中 {0} 段录制没有运动数据，而本项目需要它</translation>
    </message>
    <message>
        <source>{0} of its recordings have no sound, which this project listens to</source>
        <translation>其中 {0} 段录制没有声音数据，而本项目需要它</translation>
    </message>
    <message>
        <source>{0} of its takes: </source>
        <translation>其中 {0} 段录制： </translation>
    </message>
    <message>
        <source>{0} of {1} takes are kept, the last one as far as it came.</source>
        <translation>已保留 {1} 段录制中的 {0} 段，最后一段保留到断开处。</translation>
    </message>
    <message>
        <source>{0} of {1} takes are kept.</source>
        <translation>已保留 {1} 段录制中的 {0} 段。</translation>
    </message>
    <message>
        <source>{0} of {1}, then a second label, and you can train.</source>
        <translation>“{1}”{0}，然后录第二个标签，就可以训练了。</translation>
    </message>
    <message>
        <source>{0} reached the end of the sensor&apos;s range: how strong it was is not known.</source>
        <translation>{0} 达到传感器量程极限：不知道实际有多强。</translation>
    </message>
    <message>
        <source>{0} recordings</source>
        <translation>{0} 段录制</translation>
    </message>
    <message>
        <source>{0} recordings do not fit the project&apos;s pipeline.</source>
        <translation>{0} 段录制与项目的设置不匹配。</translation>
    </message>
    <message>
        <source>{0} recordings have no label and took no part.</source>
        <translation>{0} 段录制没有标签，未参与。</translation>
    </message>
    <message>
        <source>{0} recordings were not finished.</source>
        <translation>有 {0} 段录制没有完成。</translation>
    </message>
    <message>
        <source>{0} rows a second are not believable</source>
        <translation>每秒 {0} 行不可信</translation>
    </message>
    <message>
        <source>{0} rows a second, by the board&apos;s own clock in one of its columns.</source>
        <translation>每秒 {0} 行，依据开发板某列中自己的时钟。</translation>
    </message>
    <message>
        <source>{0} rows a second, measured as they arrive.</source>
        <translation>每秒 {0} 行，按实际到达测得。</translation>
    </message>
    <message>
        <source>{0} rows were beyond ±16 g or ±2048 °/s and are clipped.</source>
        <translation>{0} 行超出 ±16 g 或 ±2048 °/s，已按极限值截断。</translation>
    </message>
    <message>
        <source>{0} s hold no whole gesture or word.</source>
        <translation>{0} 秒容不下完整的手势或词语。</translation>
    </message>
    <message>
        <source>{0} samples</source>
        <translation>{0} 个采样点</translation>
    </message>
    <message>
        <source>{0} samples lost (few)</source>
        <translation>丢失 {0} 个采样点（很少）</translation>
    </message>
    <message>
        <source>{0} samples lost ({1} %)</source>
        <translation>丢失 {0} 个采样点（{1} %）</translation>
    </message>
    <message>
        <source>{0} samples were beyond the scale and were cut to it.</source>
        <translation>{0} 个采样点超出量程，已按极限值截断。</translation>
    </message>
    <message>
        <source>{0} should be a list with samples</source>
        <translation>{0} 应为采样数据列表</translation>
    </message>
    <message>
        <source>{0} should have as many x as y and z</source>
        <translation>{0} 的 x 应与 y、z 一样多</translation>
    </message>
    <message>
        <source>{0} should have columns of one length</source>
        <translation>{0} 的各列应一样长</translation>
    </message>
    <message>
        <source>{0} stuck</source>
        <translation>{0} 没有变化</translation>
    </message>
    <message>
        <source>{0} values where the first row has {1}</source>
        <translation>{0} 个值，而第一行有 {1} 个</translation>
    </message>
    <message>
        <source>{0} values where the header names {1}</source>
        <translation>{0} 个值，而表头写明 {1} 个</translation>
    </message>
    <message>
        <source>{0} was changed elsewhere, or another disk is in the place of the first.</source>
        <translation>{0} 在别处被修改，或换成了另一个磁盘。</translation>
    </message>
    <message>
        <source>{0} µT</source>
        <translation>{0} µT</translation>
    </message>
    <message>
        <source>{0}, take {1}</source>
        <translation>{0}，第 {1} 段</translation>
    </message>
    <message>
        <source>{0}, {1} to {2} s in {3}.</source>
        <translation>“{0}”，{3} 中 {1} 到 {2} 秒。</translation>
    </message>
    <message>
        <source>{0}.gaps should be [index, lost]</source>
        <translation>{0}.gaps 应为 [index, lost]</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} KB</source>
        <translation>{0}：{1} / {2} KB</translation>
    </message>
    <message>
        <source>{0}; the files beside it keep the labels of their names</source>
        <translation>{0}；旁边的文件按文件名取标签</translation>
    </message>
    <message>
        <source>{0}[{1}] should be numbers</source>
        <translation>{0}[{1}] 应为数字</translation>
    </message>
    <message>
        <source>{0}[{1}] should be {2} numbers, one a sensor</source>
        <translation>{0}[{1}] 应为 {2} 个数，每个传感器一个</translation>
    </message>
    <message>
        <source>{0}these samples are in the project already</source>
        <translation>{0}这些数据已在项目中</translation>
    </message>
</context>
</TS>
